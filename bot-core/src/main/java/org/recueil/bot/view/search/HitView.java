package org.recueil.bot.view.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.FirstWords;
import org.recueil.bot.answer.TextList;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.view.ProvisionCount;
import org.recueil.bot.view.Snippet;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.model.id.TextId;
import org.recueil.reply.Action;
import org.recueil.reply.Span;
import org.recueil.search.Hit;
import org.recueil.search.text.Mark;
import org.recueil.search.text.Searchable;
import org.recueil.wording.Wording;

/** A hit of a search, as an entry of the list, as actions, and for scripts. */
final class HitView {
    private static final int SHORTEST = 24;

    private final Corpus corpus;
    /** What scripts are told of each text that was found. */
    private final Map<TextId, AnswerItem> items = new ConcurrentHashMap<>();

    HitView(Corpus corpus) {
        this.corpus = corpus;
    }

    /** A hit as an entry: its label, what it is and its year; then the passage that answers, with the words marked. */
    TextList.Entry entry(int number, Hit hit, Wording wording) {
        Searchable text = hit.text();
        List<Span> head = new ArrayList<>();
        head.add(new Span.Strong(label(text, wording)));
        head.add(new Span.Plain(" — " + kind(text, wording) + ", " + text.year() + besides(hit, wording)));
        return new TextList.Entry(number + ".", head, most -> words(hit, most));
    }

    /** The same for scripts. */
    Answer.Entry forScripts(Hit hit) {
        AnswerItem item = items.computeIfAbsent(hit.text().id(), id -> item(hit.text()));
        return new Answer.Entry(item, wordsIn(words(hit, Snippet.LENGTH)));
    }

    /** The passage that answers, of so many characters at most. */
    private List<Span> words(Hit hit, int most) {
        Searchable text = hit.text();
        List<Span> spans = new ArrayList<>();
        if (text.id() instanceof DocumentId document) {
            String title = FirstWords.within(title(document), most / 2);
            spans.add(new Span.Plain(title + " — "));
        }
        int left = most - length(spans);
        if (!hit.marks().isEmpty()) {
            spans.addAll(Snippet.within(text.text(), hit.marks(), left));
            return spans;
        }
        spans.addAll(above(hit, left / 2));
        boolean otherwise = spans.isEmpty();
        spans.addAll(Snippet.near(text.text(), otherwise ? hit.answering() : List.of(), most - length(spans)));
        return spans;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(span -> span.text().length()).sum();
    }

    /** {@code II.37}; of a document, which is called by its symbol, its number alone. */
    private static String label(Searchable text, Wording wording) {
        if (text.id() instanceof ReportParagraphId paragraph) {
            return wording.say("debate.paragraph", String.valueOf(paragraph.number()));
        }
        return text.id() instanceof DocumentId document
                ? document.brief()
                : text.id().label();
    }

    private String kind(Searchable text, Wording wording) {
        if (text.id() instanceof ReportParagraphId) {
            return wording.say("search.is.debate");
        }
        return text.provision()
                .map(corpus::meetingOf)
                .map(meeting -> wording.say(
                        "search.is." + (meeting.draft() ? "draft" : meeting.id().part())))
                .orElseGet(() -> wording.say("search.is.document"));
    }

    /** How many stand below it, and where else the same stands. */
    private String besides(Hit hit, Wording wording) {
        String below = hit.text()
                .provision()
                .map(id -> ProvisionCount.below(id, corpus, wording))
                .orElse("");
        String also = hit.alsoAt().stream().map(same -> same.id().label()).collect(Collectors.joining(", "));
        return also.isEmpty() ? below : below + wording.semicolon() + wording.say("search.also", also);
    }

    /** What stands above a provision, and what it is in other official languages, each where its words were found. */
    private static List<Span> above(Hit hit, int most) {
        List<Span> spans = new ArrayList<>(passage(hit.text().above(), hit.marksAbove(), most));
        spans.addAll(passage(hit.text().inOtherLanguages(), hit.marksInOtherLanguages(), most - length(spans)));
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

    /** How many different words are marked. */
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
        String label = hit.text().id().label();
        return new Action.Ask(Action.Role.LOOK, label, Verb.LOOK.says(label));
    }

    private AnswerItem item(Searchable text) {
        if (text.id() instanceof DocumentId document) {
            return AnswerItem.of(document, text.text());
        } else if (text.id() instanceof ReportParagraphId paragraph) {
            return AnswerItem.of(paragraph, text.text());
        }
        return AnswerItem.of(corpus, corpus.provision(text.id()).orElseThrow());
    }
}
