package org.recueil.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.index.Mark;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.MeetingId;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
import org.recueil.relation.Likeness;
import org.recueil.relation.Related;
import org.recueil.relation.Related.CitationLink;
import org.recueil.relation.Rewording;
import org.recueil.relation.Rewording.Stretch;
import org.recueil.reply.Action;
import org.recueil.reply.Item;
import org.recueil.reply.Span;

/** What belongs with a provision as the entries of a list: the passage that counts, the differing words, the reason. */
final class RelatedEntries {
    private static final int MOST_THEMES = 3;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_DIFFERENCE = 200;

    private final Corpus corpus;
    private final Wording wording;

    RelatedEntries(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    /** In the order in which they are told: versions, citations, then what is near. */
    List<RelatedEntry> of(ProvisionId id, Related related) {
        List<RelatedEntry> entries = new ArrayList<>();
        related.repeated().forEach(likeness -> entries.add(like(id, "related.repeats", likeness, version(likeness))));
        related.reworked().forEach(likeness -> entries.add(like(id, "related.reworks", likeness, version(likeness))));
        related.cites().forEach(link -> entries.add(cited(id, link)));
        related.citedBy().stream().filter(link -> !citesWhole(link)).forEach(link -> entries.add(citing(id, link)));
        related.citedBy().stream().filter(this::citesWhole).forEach(link -> entries.add(citing(id, link)));
        related.near().forEach(likeness -> entries.add(like(id, "related.near", likeness, near(likeness))));
        return entries;
    }

    /** What cites a document or instrument as a whole. */
    List<RelatedEntry> citing(String asked, String target, List<String> citing) {
        String about = isMeeting(target) ? MeetingLine.of(meeting(target), wording) : wording.say("search.document");
        return citing.stream()
                .map(other -> entry(
                        asked, about, wording.say("related.cited.by"), other, citingWords(other, List.of(target))))
                .toList();
    }

    private RelatedEntry like(ProvisionId asked, String section, Likeness likeness, List<Span> words) {
        List<Span> spans = new ArrayList<>(start(asked, likeness.of(), likeness.to()));
        spans.addAll(words);
        return entry(
                asked.label(), about(asked), wording.say(section), likeness.to().toString(), spans);
    }

    private RelatedEntry cited(ProvisionId asked, CitationLink link) {
        return linked(asked, wording.say("related.cites"), link, firstWords(link.other()));
    }

    private RelatedEntry citing(ProvisionId asked, CitationLink link) {
        String section = citesWhole(link)
                ? wording.say("related.cited.whole", label(asked.meeting().toString()))
                : wording.say("related.cited.by");
        return linked(asked, section, link, citingWords(link.other(), targets(link.of())));
    }

    private RelatedEntry linked(ProvisionId asked, String section, CitationLink link, List<Span> words) {
        List<Span> spans = new ArrayList<>();
        if (!asked.equals(link.of())) {
            spans.add(new Span.Plain(wording.say("related.below", link.of().label()) + " "));
        }
        spans.addAll(words);
        return entry(asked.label(), about(asked), section, link.other(), spans);
    }

    /** Whether the instrument is cited, and no provision of it. */
    private boolean citesWhole(CitationLink link) {
        String instrument = link.of().meeting().toString();
        return provision(link.other()).stream()
                .flatMap(provision -> provision.citations().stream())
                .flatMap(citation -> citation.targets().stream())
                .noneMatch(target ->
                        !target.equals(instrument) && targets(link.of()).contains(target));
    }

    private RelatedEntry entry(String asked, String about, String section, String other, List<Span> spans) {
        String label = label(other);
        Optional<ProvisionId> provision = provision(other).map(Provision::id);
        Action look = new Action.Ask(label, "/rec " + label);
        return new RelatedEntry(asked, about, section, new Item(label, spans), provision, look);
    }

    /** The year of the other one; before it, whom it is like, where that is a part of what was asked for. */
    private List<Span> start(ProvisionId asked, ProvisionId of, ProvisionId to) {
        String year = String.valueOf(corpus.meetingOf(to).year());
        String before = asked.equals(of) ? "" : wording.say("related.below", of.label()) + " ";
        return List.of(new Span.Plain(before + year + " — "));
    }

    /** The other version, what it has of its own marked; then the words of the one asked for that it has not. */
    private List<Span> version(Likeness likeness) {
        String ours = text(likeness.of());
        String theirs = text(likeness.to());
        Rewording rewording = Rewording.of(ours, theirs);
        List<Span> spans = new ArrayList<>();
        if (rewording.isIdentical()) {
            spans.add(new Span.Plain(wording.say("related.same") + " — " + FirstWords.of(theirs)));
            return spans;
        }
        Stretch common = rewording.common();
        spans.addAll(Passage.around(theirs, common.start(), common.end(), marks(rewording.onlySecond())));
        if (!rewording.onlyFirst().isEmpty()) {
            spans.add(new Span.Plain(
                    "\n" + wording.say("related.instead", likeness.of().label()) + " "));
            spans.addAll(instead(ours, rewording.onlyFirst()));
        }
        return spans;
    }

    private static List<Span> instead(String text, List<Stretch> differing) {
        List<Span> spans = new ArrayList<>();
        int length = 0;
        for (Stretch stretch : differing) {
            if (length > 0) {
                spans.add(new Span.Plain(" … "));
            }
            if (length + stretch.length() > LONGEST_DIFFERENCE) {
                spans.add(new Span.Marked(FirstWords.of(text.substring(stretch.start(), stretch.end()))));
                break;
            }
            spans.add(new Span.Marked(text.substring(stretch.start(), stretch.end())));
            length += stretch.length();
        }
        return spans;
    }

    private static List<Mark> marks(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> new Mark(stretch.start(), stretch.end()))
                .toList();
    }

    private List<Span> near(Likeness likeness) {
        String themes = likeness.themes().stream()
                .sorted(Comparator.comparing(theme -> theme.references().size()))
                .limit(MOST_THEMES)
                .map(theme -> ProvisionActions.nameOf(theme, wording))
                .collect(Collectors.joining(" ; "));
        String words = likeness.terms().stream().limit(MOST_WORDS).collect(Collectors.joining(", "));
        StringBuilder why = new StringBuilder();
        if (!themes.isEmpty()) {
            why.append("\n").append(wording.say("related.themes", themes));
        }
        if (!words.isEmpty()) {
            why.append("\n").append(wording.say("related.words", words));
        }
        return List.of(new Span.Plain(FirstWords.of(text(likeness.to())) + why));
    }

    private List<Span> firstWords(String target) {
        String words = provision(target).map(Provision::text).orElseGet(() -> isMeeting(target) ? whole(target) : "");
        return List.of(new Span.Plain(FirstWords.of(words.isEmpty() ? wording.say("search.document") : words)));
    }

    private String whole(String meeting) {
        return MeetingLine.of(meeting(meeting), wording);
    }

    /** The passage in which the other one cites any of these. */
    private List<Span> citingWords(String other, List<String> targets) {
        Optional<Provision> citing = provision(other);
        if (citing.isEmpty()) {
            return firstWords(other);
        }
        List<Mark> marks = citing.get().citations().stream()
                .filter(citation -> citation.targets().stream().anyMatch(targets::contains))
                .map(citation -> new Mark(citation.start(), citation.end()))
                .toList();
        return Passage.of(citing.get().text(), marks);
    }

    /** All that may stand for a provision in a citation: itself, a parent, the whole instrument. */
    private static List<String> targets(ProvisionId id) {
        List<String> targets = new ArrayList<>();
        ProvisionView.upwards(id).forEach(at -> targets.add(at.toString()));
        targets.add(id.meeting().toString());
        return targets;
    }

    private String about(ProvisionId id) {
        return MeetingLine.of(corpus.meetingOf(id), wording) + "\n" + FirstWords.of(text(id));
    }

    private String text(ProvisionId id) {
        return corpus.provision(id).orElseThrow().text();
    }

    private Optional<Provision> provision(String target) {
        return isProvision(target) ? corpus.provision(ProvisionId.parse(target)) : Optional.empty();
    }

    private Meeting meeting(String target) {
        return corpus.meeting(MeetingId.parse(target)).orElseThrow();
    }

    private String label(String target) {
        if (isProvision(target)) {
            return ProvisionId.parse(target).label();
        }
        return isMeeting(target)
                ? meeting(target).instrument().map(Instrument::name).orElse(target)
                : target;
    }

    private static boolean isProvision(String target) {
        return !target.startsWith("CTOC") && target.indexOf('.', 2) > 0;
    }

    private static boolean isMeeting(String target) {
        return !target.startsWith("CTOC") && !isProvision(target);
    }
}
