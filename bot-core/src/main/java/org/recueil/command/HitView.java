package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recueil.index.Hit;
import org.recueil.index.Mark;
import org.recueil.index.Searchable;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.DocumentId;
import org.recueil.model.Instrument;
import org.recueil.model.ProvisionId;
import org.recueil.model.ReportParagraphId;
import org.recueil.reply.Action;
import org.recueil.reply.Item;
import org.recueil.reply.Span;

/** A hit of a search, as an entry of the list, as actions, and for scripts. */
final class HitView {
    private final Corpus corpus;

    HitView(Corpus corpus) {
        this.corpus = corpus;
    }

    /** A hit for people, and for scripts. */
    record Shown(Item line, Answer.Entry entry) {}

    /** The label, the best passage with the words marked, the year and what it stands in. */
    Shown show(Hit hit, Wording wording) {
        Searchable text = hit.text();
        List<Span> spans = new ArrayList<>();
        if (text.id() instanceof DocumentId document) {
            spans.add(new Span.Strong(title(document)));
            spans.add(new Span.Plain(" — "));
        }
        List<Mark> marks = hit.marks();
        if (marks.isEmpty()) {
            List<Span> above = above(hit);
            spans.addAll(above);
            boolean otherwise = above.isEmpty() && Passage.isLong(text.text());
            spans.addAll(Passage.near(text.text(), otherwise ? hit.answering() : List.of()));
        } else {
            spans.addAll(Passage.of(text.text(), marks));
        }
        String below = text.provision()
                .map(id -> ProvisionCount.below(id, corpus, wording))
                .orElse("");
        String also = hit.alsoAt().isEmpty()
                ? ""
                : " — "
                        + wording.say(
                                "search.also",
                                String.join(
                                        ", ",
                                        hit.alsoAt().stream()
                                                .map(same -> same.id().label())
                                                .toList()));
        spans.add(new Span.Plain(below + " (" + yearAndSource(text, wording) + ")" + also));
        return new Shown(new Item(text.id().label(), spans), new Answer.Entry(item(text), wordsIn(spans)));
    }

    /** What stands above a provision, and what it is in other official languages, each where its words were found. */
    private static List<Span> above(Hit hit) {
        List<Span> spans = new ArrayList<>();
        for (List<Span> passage : List.of(
                passage(hit.text().above(), hit.marksAbove()),
                passage(hit.text().inOtherLanguages(), hit.marksInOtherLanguages()))) {
            spans.addAll(passage);
        }
        return spans;
    }

    private static List<Span> passage(String text, List<Mark> marks) {
        List<Span> spans = new ArrayList<>();
        if (!marks.isEmpty()) {
            spans.addAll(Passage.of(text, marks));
            spans.add(new Span.Plain(" — "));
        }
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

    /** The year first, unless what the text stands in is called by it; few see a year in a symbol. */
    private String yearAndSource(Searchable text, Wording wording) {
        String source = source(text, wording);
        boolean isSymbol = text.provision()
                .flatMap(id -> corpus.meetingOf(id).instrument())
                .filter(Instrument::isNamedByItsSymbol)
                .isPresent();
        return !isSymbol && source.contains(String.valueOf(text.year())) ? source : text.year() + ", " + source;
    }

    private String source(Searchable text, Wording wording) {
        if (text.id() instanceof ReportParagraphId paragraph) {
            return report(paragraph.report(), wording);
        }
        return text.provision().map(this::instrument).orElseGet(() -> wording.say("search.document"));
    }

    private String report(DocumentId id, Wording wording) {
        return corpus.meetingReportedIn(id)
                .map(meeting -> wording.say("search.report.of", MeetingLine.name(meeting.id(), wording)))
                .orElseGet(() -> wording.say("search.report"));
    }

    private String instrument(ProvisionId id) {
        return corpus.meetingOf(id).instrument().map(Instrument::name).orElse("");
    }

    private String title(DocumentId id) {
        return corpus.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .map(BackgroundDocument::title)
                .orElseThrow();
    }

    /** Shows the whole text. */
    static Action action(Hit hit) {
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
