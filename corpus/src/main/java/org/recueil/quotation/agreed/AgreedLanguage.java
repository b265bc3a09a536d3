package org.recueil.quotation.agreed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.recueil.model.AskedLines;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.LanguageEdition;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.quotation.agreed.ClauseAnswer.Outcome;
import org.recueil.quotation.agreed.WordingIndex.Near;
import org.recueil.quotation.agreed.WordingIndex.Source;
import org.recueil.quotation.draft.QuotationLanguage;
import org.recueil.quotation.match.WordReader;
import org.recueil.relation.likeness.MeasureWords;
import org.recueil.relation.likeness.Relations;

/**
 * Finds agreed language for a text that quotes nobody: for each clause the nearest wordings of provisions and of the
 * openings of decisions and resolutions. Debates in reports and background documents are not agreed language, and
 * drafts stand apart. It keeps nothing of a text. Safe for use by several threads.
 */
public final class AgreedLanguage {
    private static final String FRENCH = "fr";
    private static final String ENGLISH = "en";
    /** If no wording is as close, none has anything to do with the clause. */
    private static final double NEAR = 0.3;

    private static final double NEAR_BESIDE_ANOTHER = 0.25;
    /** The least closeness beside that of the closest. */
    private static final double BESIDE_CLOSEST = 0.4;

    private static final int MOST = 8;
    private static final int MOST_DRAFTS = 2;
    private static final int FEWEST_TELLING = 2;

    private final WordingIndex french;
    private final Map<String, WordingIndex> others = new HashMap<>();

    /**
     * Prepares the texts of a corpus.
     *
     * @param asked the questions that the texts answer, which help to find a text that says the same in other words
     * @param relations those of the same corpus
     */
    public AgreedLanguage(Corpus corpus, AskedLines asked, Relations relations) {
        Function<TextId, Set<ProvisionId>> versions =
                id -> id instanceof ProvisionId provision ? relations.versions(provision) : Set.of();
        french = new WordingIndex(sources(corpus, FRENCH, asked.french()), versions);
        corpus.languageEditions().stream()
                .map(LanguageEdition::language)
                .distinct()
                .forEach(language -> others.put(
                        language,
                        new WordingIndex(
                                sources(corpus, language, language.equals(ENGLISH) ? asked.english() : Map.of()),
                                versions)));
    }

    private static List<Source> sources(Corpus corpus, String language, Map<TextId, List<String>> asked) {
        List<Source> sources = new ArrayList<>();
        for (Meeting meeting : corpus.meetings()) {
            words(corpus, language, meeting.id())
                    .ifPresent(words ->
                            sources.add(new Source(meeting.id(), words, Optional.empty(), meeting, List.of())));
            for (Provision provision : corpus.provisionsOf(meeting.id())) {
                ProvisionId id = provision.id();
                words(corpus, language, id)
                        .ifPresent(words -> sources.add(new Source(
                                id,
                                words,
                                introduction(corpus, language, id),
                                meeting,
                                asked.getOrDefault(id, List.of()))));
            }
        }
        return sources;
    }

    private static Optional<String> words(Corpus corpus, String language, TextId id) {
        if (!language.equals(FRENCH)) {
            return corpus.in(language, id).map(LanguageEdition.Text::words);
        }
        return id instanceof MeetingId
                ? corpus.meeting(id).flatMap(Meeting::instrument).flatMap(Instrument::opening)
                : corpus.provision(id).map(Provision::text);
    }

    /** The texts of the parents of a provision, outermost first. */
    private static Optional<String> introduction(Corpus corpus, String language, ProvisionId id) {
        List<String> above = new ArrayList<>();
        id.upwards().stream()
                .skip(1)
                .map(parent -> words(corpus, language, parent))
                .flatMap(Optional::stream)
                .forEach(words -> above.add(0, words));
        return above.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", above));
    }

    /**
     * The answers to the clauses of a text, in its order. A text in another language than French is held against the
     * loaded edition in its language, if there is one.
     */
    public List<ClauseAnswer> of(String text) {
        return ClauseFinder.in(text).stream().map(this::answer).toList();
    }

    private ClauseAnswer answer(Clause clause) {
        String words = clause.introduced();
        if (QuotationLanguage.isForeign(WordReader.ofDraft(words, 0, words.length()))) {
            return others.entrySet().stream()
                    .map(edition -> answer(clause, edition.getKey(), edition.getValue()))
                    .filter(answer -> answer.outcome() == Outcome.FOUND)
                    .findFirst()
                    .orElseGet(() -> nothing(clause, Outcome.LANGUAGE_NOT_HELD));
        } else if (MeasureWords.telling(MeasureWords.of(clause.text())) < FEWEST_TELLING) {
            return nothing(clause, Outcome.TOO_SHORT);
        }
        return answer(clause, FRENCH, french);
    }

    private static ClauseAnswer answer(Clause clause, String language, WordingIndex index) {
        List<Near> near = index.nearest(clause.introduced());
        double closest = near.isEmpty() ? 0 : near.get(0).closeness();
        double least = closest < NEAR ? NEAR : Math.max(NEAR_BESIDE_ANOTHER, BESIDE_CLOSEST * closest);
        List<Near> kept =
                near.stream().filter(each -> each.closeness() >= least).toList();
        List<AgreedWording> adopted = wordings(clause, language, kept, false, MOST);
        List<AgreedWording> drafts = wordings(clause, language, kept, true, MOST_DRAFTS);
        return new ClauseAnswer(clause, adopted.isEmpty() ? Outcome.NOTHING_NEAR : Outcome.FOUND, adopted, drafts);
    }

    private static List<AgreedWording> wordings(
            Clause clause, String language, Collection<Near> near, boolean draft, int most) {
        return near.stream()
                .filter(each -> each.text().meeting().draft() == draft)
                .limit(most)
                .map(each -> WordingComparison.of(clause, language, each))
                .toList();
    }

    private static ClauseAnswer nothing(Clause clause, Outcome outcome) {
        return new ClauseAnswer(clause, outcome, List.of(), List.of());
    }
}
