package org.recueil.bot.view.provision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.answer.FirstWords;
import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.view.MeetingLine;
import org.recueil.bot.view.Snippet;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.relation.likeness.Likeness;
import org.recueil.relation.likeness.Rewording;
import org.recueil.relation.likeness.Rewording.Stretch;
import org.recueil.reply.Span;
import org.recueil.search.text.Mark;
import org.recueil.wording.Wording;

/** The words of a related text that show the relation: what differs, what both have in common, where it cites. */
final class RelatedWords {
    private final Corpus corpus;
    private final Wording wording;

    RelatedWords(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    /** The other version, from the place where both begin to agree, with its own words marked. */
    IntFunction<List<Span>> version(Likeness likeness) {
        String theirs = text(likeness.to());
        Rewording rewording = Rewording.of(text(likeness.of()), theirs);
        return most -> rewording.isIdentical()
                ? List.of(new Span.Plain(FirstWords.within(theirs, most)))
                : Snippet.within(theirs, marks(rewording.onlySecond()), most);
    }

    /** Says that both texts are the same; empty if they are not. */
    String same(Likeness likeness) {
        boolean identical =
                Rewording.of(text(likeness.of()), text(likeness.to())).isIdentical();
        return identical ? wording.semicolon() + wording.say("related.same") : "";
    }

    private static List<Mark> marks(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> new Mark(stretch.start(), stretch.end()))
                .toList();
    }

    /** The passage with most of the rare words that both have in common, which are marked. */
    IntFunction<List<Span>> inCommon(Likeness likeness) {
        String text = text(likeness.to());
        List<Mark> marks = new ArrayList<>();
        for (String term : likeness.terms()) {
            Matcher found =
                    Pattern.compile("(?iU)\\b" + Pattern.quote(term) + "\\b").matcher(text);
            if (found.find()) {
                marks.add(new Mark(found.start(), found.end()));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return most -> Snippet.within(text, marks, most);
    }

    /** The rarest theme that both have in common; empty if they have rare words in common. */
    String theme(Likeness likeness) {
        return likeness.themes().stream()
                .filter(theme -> likeness.terms().isEmpty())
                .min(Comparator.comparing(theme -> theme.references().size()))
                .map(theme -> wording.semicolon() + ThemeName.label(theme, wording))
                .orElse("");
    }

    /** The first words of a provision or meeting; of a document, only that it is one. */
    IntFunction<List<Span>> firstWords(TextId id) {
        String words = corpus.provision(id)
                .map(Provision::text)
                .or(() -> corpus.meeting(id).map(meeting -> MeetingLine.of(meeting, wording)))
                .orElseGet(() -> wording.say("search.is.document"));
        return most -> List.of(new Span.Plain(FirstWords.within(words, most)));
    }

    /** The passage in which the other text cites any of these. */
    IntFunction<List<Span>> citing(TextId other, List<? extends TextId> targets) {
        Optional<Provision> citing = corpus.provision(other);
        if (citing.isEmpty()) {
            return firstWords(other);
        }
        List<Mark> marks = citing.get().citations().stream()
                .filter(citation -> citation.targets().stream().anyMatch(targets::contains))
                .map(citation -> new Mark(citation.start(), citation.end()))
                .toList();
        return most -> Snippet.within(citing.get().text(), marks, most);
    }

    private String text(ProvisionId id) {
        return corpus.get(id).text();
    }
}
