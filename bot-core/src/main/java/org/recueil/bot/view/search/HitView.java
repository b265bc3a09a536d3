package org.recueil.bot.view.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.FirstWords;
import org.recueil.bot.answer.TextList;
import org.recueil.bot.view.ProvisionCount;
import org.recueil.bot.view.Snippet;
import org.recueil.bot.view.TextActions;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.reply.Action;
import org.recueil.reply.Span;
import org.recueil.search.Hit;
import org.recueil.search.text.Mark;
import org.recueil.search.text.Searchable;
import org.recueil.wording.Wording;

/** A hit of a search as an entry of a list, as an action, and for scripts. */
final class HitView {
    private static final int SHORTEST = 24;

    private final Corpus corpus;
    private final TextFacts facts;
    private final Wording wording;

    HitView(Corpus corpus, TextFacts facts, Wording wording) {
        this.corpus = corpus;
        this.facts = facts;
        this.wording = wording;
    }

    /** An entry: its label, its kind and its year; then the passage that answers, with the words marked. */
    TextList.Entry entry(int number, Hit hit) {
        Searchable text = hit.text();
        List<Span> head = new ArrayList<>();
        head.add(new Span.Strong(label(text)));
        head.add(new Span.Plain(" — " + kind(text) + ", " + text.year() + besides(hit)));
        return new TextList.Entry(number + ".", head, most -> words(hit, most));
    }

    /** The hit for scripts. */
    Answer.Entry forScripts(Hit hit) {
        return new Answer.Entry(facts.item(hit.text()), () -> wordsIn(words(hit, Snippet.LENGTH)));
    }

    /** The passage that answers, of at most {@code most} characters. */
    private List<Span> words(Hit hit, int most) {
        Searchable text = hit.text();
        List<Span> spans = new ArrayList<>();
        if (text.id() instanceof DocumentId document) {
            String title = FirstWords.within(title(document), most / 2);
            spans.add(new Span.Plain(title + " — "));
        }
        int left = most - Span.text(spans).length();
        if (!hit.marks().isEmpty()) {
            spans.addAll(Snippet.within(text.text(), hit.marks(), left));
            return spans;
        }
        spans.addAll(above(hit, left / 2));
        boolean otherwise = spans.isEmpty();
        spans.addAll(Snippet.near(
                text.text(),
                otherwise ? hit.answering() : List.of(),
                most - Span.text(spans).length()));
        return spans;
    }

    /** {@code II.37}; of a document, the short form of its symbol; of a paragraph, its number. */
    private String label(Searchable text) {
        if (text.id() instanceof ReportParagraphId paragraph) {
            return wording.say("debate.paragraph", String.valueOf(paragraph.number()));
        }
        return text.id() instanceof DocumentId document
                ? document.brief()
                : text.id().label();
    }

    private String kind(Searchable text) {
        if (text.id() instanceof ReportParagraphId) {
            return wording.say("search.is.debate");
        }
        return text.provision()
                .map(corpus::meetingOf)
                .map(meeting -> wording.say(
                        "search.is." + (meeting.draft() ? "draft" : meeting.id().part())))
                .orElseGet(() -> wording.say("search.is.document"));
    }

    /** How many parts it has, and which other texts say the same. */
    private String besides(Hit hit) {
        String below = hit.text()
                .provision()
                .map(id -> ProvisionCount.below(id, corpus, wording))
                .orElse("");
        String also = hit.alsoAt().stream().map(same -> same.id().label()).collect(Collectors.joining(", "));
        return also.isEmpty() ? below : below + wording.semicolon() + wording.say("search.also", also);
    }

    /** The words above a provision and those in other languages, if words of the question were found there. */
    private static List<Span> above(Hit hit, int most) {
        List<Span> spans = new ArrayList<>(passage(hit.text().above(), hit.marksAbove(), most));
        spans.addAll(passage(
                hit.text().inOtherLanguages(),
                hit.marksInOtherLanguages(),
                most - Span.text(spans).length()));
        return spans;
    }

    private static List<Span> passage(String text, List<Mark> marks, int most) {
        if (marks.isEmpty() || most <= SHORTEST) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>(Snippet.within(text, marks, most));
        spans.add(new Span.Plain(" — "));
        return spans;
    }

    /** The number of different words that are marked. */
    private static int wordsIn(List<Span> passages) {
        return (int) passages.stream()
                .filter(Span.Marked.class::isInstance)
                .map(marked -> marked.text().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    private String title(DocumentId id) {
        return corpus.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .map(BackgroundDocument::title)
                .orElseThrow();
    }

    /** Shows the whole text. */
    static Action.Ask action(Hit hit) {
        return TextActions.look(hit.text().id().label());
    }
}
