package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import org.recueil.index.Hit;
import org.recueil.index.Searchable;
import org.recueil.index.Searchable.Kind;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.reply.Item;
import org.recueil.reply.Span;

/** A hit of a search, as an entry of the list, as actions, and for scripts. */
final class HitView {
    private final Corpus corpus;

    HitView(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The label, the best passage with the words marked, the year and what it stands in. */
    Item entry(Hit hit, Wording wording) {
        Searchable text = hit.text();
        List<Span> spans = new ArrayList<>();
        if (text.kind() == Kind.DOCUMENT) {
            spans.add(new Span.Strong(document(text.id()).title()));
            spans.add(new Span.Plain(" — "));
        }
        if (hit.marks().isEmpty() && !hit.marksAbove().isEmpty() && text.kind() == Kind.PROVISION) {
            spans.addAll(Passage.of(text.above(), hit.marksAbove()));
            spans.add(new Span.Plain(" — "));
        }
        spans.addAll(Passage.of(text.text(), hit.marks()));
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
                                                .map(HitView::label)
                                                .toList()));
        String source = source(text, wording);
        String year =
                source.contains(String.valueOf(text.year())) && !source.startsWith("CTOC") ? "" : text.year() + ", ";
        spans.add(new Span.Plain(below + " (" + year + source + ")" + also));
        return new Item(label(text), spans);
    }

    private String source(Searchable text, Wording wording) {
        return switch (text.kind()) {
            case PROVISION -> instrument(text.provision().orElseThrow());
            case DOCUMENT -> wording.say("search.document");
            case REPORT_PARAGRAPH -> report(text.id().replaceFirst("#.*", ""), wording);
        };
    }

    private String report(String symbol, Wording wording) {
        return corpus.meetings().stream()
                .filter(meeting -> meeting.instrument()
                        .flatMap(Instrument::symbol)
                        .filter(symbol::equals)
                        .isPresent())
                .findFirst()
                .map(meeting -> wording.say("search.report.of", MeetingLine.name(meeting.id(), wording)))
                .orElseGet(() -> wording.say("search.report"));
    }

    private String instrument(ProvisionId id) {
        return corpus.meetingOf(id).instrument().map(Instrument::name).orElse("");
    }

    private static String label(Searchable text) {
        return text.provision()
                .map(ProvisionId::label)
                .orElseGet(() -> text.id().replace("#", ", par. "));
    }

    private BackgroundDocument document(String symbol) {
        return corpus.documents().stream()
                .filter(document -> document.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    /** Shows the whole text. */
    static Action action(Hit hit) {
        String label = label(hit.text());
        return new Action.Ask(Action.Role.LOOK, label, Verb.LOOK.says(label));
    }

    AnswerItem item(Hit hit) {
        Searchable text = hit.text();
        if (text.provision().isPresent()) {
            return AnswerItem.of(
                    corpus, corpus.provision(text.provision().get()).orElseThrow());
        }
        return AnswerItem.inDocument(text.id(), text.text());
    }
}
