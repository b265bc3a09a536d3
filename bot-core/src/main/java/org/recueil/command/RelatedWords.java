package org.recueil.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.index.Mark;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
import org.recueil.model.TextId;
import org.recueil.relation.Likeness;
import org.recueil.relation.Rewording;
import org.recueil.relation.Rewording.Stretch;
import org.recueil.reply.Span;

/** The words of a text that belongs with another: what differs, why it is near, where it cites. */
final class RelatedWords {
    private static final int MOST_THEMES = 3;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_DIFFERENCE = 200;

    private final Corpus corpus;
    private final Wording wording;

    RelatedWords(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    /** The other version, what it has of its own marked; then the words of the one asked for that it has not. */
    List<Span> version(Likeness likeness) {
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

    /** Its first words, and what both have in common: themes, the most telling first, and rare words. */
    List<Span> near(Likeness likeness) {
        String themes = likeness.themes().stream()
                .sorted(Comparator.comparing(theme -> theme.references().size()))
                .limit(MOST_THEMES)
                .map(theme -> ProvisionActions.nameOf(theme, wording))
                .collect(Collectors.joining(wording.semicolon()));
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

    /** The first words of what has this id; a document is said to be one. */
    List<Span> firstWords(TextId id) {
        String words = corpus.provision(id)
                .map(Provision::text)
                .or(() -> corpus.meeting(id).map(meeting -> MeetingLine.of(meeting, wording)))
                .orElseGet(() -> wording.say("search.document"));
        return List.of(new Span.Plain(FirstWords.of(words)));
    }

    /** The passage in which the other one cites any of these. */
    List<Span> citing(TextId other, List<? extends TextId> targets) {
        Optional<Provision> citing = corpus.provision(other);
        if (citing.isEmpty()) {
            return firstWords(other);
        }
        List<Mark> marks = citing.get().citations().stream()
                .filter(citation -> citation.targets().stream().anyMatch(targets::contains))
                .map(citation -> new Mark(citation.start(), citation.end()))
                .toList();
        return Passage.of(citing.get().text(), marks);
    }

    private String text(ProvisionId id) {
        return corpus.provision(id).orElseThrow().text();
    }
}
