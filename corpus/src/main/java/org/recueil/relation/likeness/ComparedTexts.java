package org.recueil.relation.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.model.Corpus;
import org.recueil.model.InTextCitation;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.Term;
import org.recueil.relation.TermReader;
import org.recueil.relation.TermWeights;
import org.recueil.relation.likeness.Likeness.Kind;

/**
 * All provisions of a corpus, prepared for comparison by their own words, the offences that they address and their
 * themes. The limits were chosen so that the results agree with {@code pairs.tsv} and with a reading of everything that
 * is found. Safe for use by several threads.
 */
final class ComparedTexts {
    /** A provision with fewer words of content is an opening: « Les États parties devraient : ». */
    private static final int FEWEST_TELLING = 2;

    private static final double REPEATED = 0.84;
    private static final double REPEATED_TO_THE_LETTER = 0.8;
    private static final double REWORKED_LEAST_WEIGHT = 8;
    private static final double REWORKED_LEAST_SHARE = 0.26;
    private static final double REWORKED_SHARE = 0.63;
    private static final double SHARE_FOR_WEIGHT = 0.02;

    private static final double RESEMBLES = 0.2;
    private static final double RESEMBLES_IN_WORDS = 0.04;
    private static final double THEMES_TELL = 1.5;
    private static final double MOST_FOR_THEMES = 6;
    private static final double CLOSENESS_FOR_THEMES = 0.05;
    private static final int TERMS_TELL = 3;
    private static final double WORDS_TELL = 0.38;
    private static final double RARE = 0.1;

    /** The least cosine at which a version of a version counts as a version itself. */
    private static final double VERSION = 0.3;

    private final TermWeights rarities;
    private final Map<ProvisionId, ComparedText> texts = new LinkedHashMap<>();
    private final Map<MeetingId, List<ComparedText>> byMeeting = new HashMap<>();

    ComparedTexts(Corpus corpus) {
        SharedThemes themes = new SharedThemes(corpus);
        Map<Provision, List<Term>> terms = new LinkedHashMap<>();
        corpus.provisions().forEach(provision -> terms.put(provision, words(provision)));
        rarities = new TermWeights(terms.values());
        terms.forEach((provision, words) -> {
            ComparedText text = ComparedText.of(
                    provision,
                    words,
                    rarities,
                    OffenceAddressed.of(corpus, provision, words),
                    themes.of(provision.id()));
            texts.put(provision.id(), text);
            byMeeting
                    .computeIfAbsent(provision.id().meeting(), meeting -> new ArrayList<>())
                    .add(text);
        });
    }

    private static List<Term> words(Provision provision) {
        List<Term> terms = SetPhrases.emptied(TermReader.of(provision.text())).stream()
                .filter(term -> provision.citations().stream().noneMatch(citation -> holds(citation, term)))
                .toList();
        return MeasureWords.rooted(terms);
    }

    /**
     * Whether a citation contains a word. Citations share words that say nothing of a subject, such as the dates of a
     * meeting.
     */
    private static boolean holds(InTextCitation citation, Term term) {
        return citation.start() <= term.start() && term.end() <= citation.end();
    }

    /** All provisions like a given one, closest first. A version of one of its versions counts as a version too. */
    List<Likeness> like(ProvisionId id) {
        List<Likeness> found = direct(texts.get(id));
        Map<ProvisionId, Likeness> all = new LinkedHashMap<>();
        found.forEach(likeness -> all.put(likeness.to(), likeness));
        found.stream()
                .filter(Likeness::isVersion)
                .flatMap(version -> direct(texts.get(version.to())).stream())
                .filter(Likeness::isVersion)
                .map(Likeness::to)
                .forEach(further -> all.computeIfPresent(further, (to, known) -> asVersion(known)));
        return all.values().stream()
                .sorted(Comparator.comparing(Likeness::closeness).reversed())
                .toList();
    }

    private List<Likeness> direct(ComparedText first) {
        return texts.values().stream()
                .flatMap(second -> likeness(first, second).stream())
                .toList();
    }

    private Likeness asVersion(Likeness known) {
        boolean otherMeeting = !known.of().meeting().equals(known.to().meeting());
        double cosine = texts.get(known.of()).cosine(texts.get(known.to()));
        return known.isVersion() || !otherMeeting || cosine < VERSION ? known : known.as(Kind.REWORKS);
    }

    private Optional<Likeness> likeness(ComparedText first, ComparedText second) {
        double cosine = first.cosine(second);
        if (cosine < RESEMBLES_IN_WORDS || !first.sharesOffenceWith(second) || areOneTree(first.id(), second.id())) {
            return Optional.empty();
        }
        List<Theme> shared =
                second.themes().stream().filter(first.themes()::contains).toList();
        double told = SharedThemes.weight(shared);
        double closeness = cosine + CLOSENESS_FOR_THEMES * Math.min(told, MOST_FOR_THEMES);
        boolean speak = Math.min(first.telling().size(), second.telling().size()) >= FEWEST_TELLING;
        if (closeness < RESEMBLES || !speak) {
            return Optional.empty();
        }
        List<String> terms = sharedTerms(first, second);
        boolean tells = told >= THEMES_TELL
                || terms.size() >= TERMS_TELL
                || terms.size() >= FEWEST_TELLING && cosine >= WORDS_TELL;
        return version(first, second)
                .or(() -> tells ? Optional.of(Kind.RESEMBLES) : Optional.empty())
                .map(kind -> new Likeness(first.id(), second.id(), kind, closeness, shared, terms));
    }

    /** Whether both are the same measure, to judge by their words alone. */
    private Optional<Kind> version(ComparedText first, ComparedText second) {
        Alignment common = first.alignedWith(second);
        boolean same = Arrays.equals(first.stems(), second.stems());
        double share = same ? 1 : common.shareOf(first.total() + second.total());
        if (share >= REPEATED
                && first.offences().equals(second.offences())
                && Rewording.of(first.text(), second.text()).share() >= REPEATED_TO_THE_LETTER) {
            return Optional.of(Kind.REPEATS);
        }
        boolean reworks = !first.id().meeting().equals(second.id().meeting())
                && isReworked(common.weight(), share)
                && isClosest(first, second, share)
                && isClosest(second, first, share);
        return reworks ? Optional.of(Kind.REWORKS) : Optional.empty();
    }

    /**
     * Whether common words are enough. The more they weigh, the smaller their share may be, because a short text may
     * share all its words by chance.
     */
    private static boolean isReworked(double weight, double share) {
        return weight >= REWORKED_LEAST_WEIGHT
                && share >= Math.max(REWORKED_LEAST_SHARE, REWORKED_SHARE - SHARE_FOR_WEIGHT * weight);
    }

    /** Whether no other provision of that meeting is a closer version of this text. */
    private boolean isClosest(ComparedText text, ComparedText version, double share) {
        Collection<ComparedText> others = byMeeting.get(version.id().meeting());
        return others.stream()
                .filter(other -> other != version && other.cosine(text) >= RESEMBLES_IN_WORDS)
                .noneMatch(other -> text.alignedWith(other).shareOf(text.total() + other.total()) > share);
    }

    private List<String> sharedTerms(ComparedText first, ComparedText second) {
        return second.telling().entrySet().stream()
                .filter(term -> first.telling().containsKey(term.getKey()))
                .filter(term -> rarities.frequency(term.getKey()) <= RARE * texts.size())
                .sorted(Comparator.comparing(term -> rarities.frequency(term.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean areOneTree(ProvisionId first, ProvisionId second) {
        int common = Math.min(first.path().size(), second.path().size());
        return first.meeting().equals(second.meeting())
                && first.path().subList(0, common).equals(second.path().subList(0, common));
    }
}
