package org.recueil.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.recueil.command.Answer.Kind;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.NumberedParagraph;
import org.recueil.model.ProvisionId;
import org.recueil.model.ReportParagraph;
import org.recueil.relation.Preparation;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** A background document by its summary and what its meeting recommended on its subject, or paragraphs of a report. */
final class DocumentView {
    private final Corpus corpus;
    private final Preparation preparation;
    private final DebateView debates;

    DocumentView(Corpus corpus) {
        this.corpus = corpus;
        this.preparation = new Preparation(corpus);
        this.debates = new DebateView(corpus);
    }

    Answer answer(BackgroundDocument document, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        Set<Action> actions = new LinkedHashSet<>();
        blocks.add(new Block.Heading(document.symbol()));
        blocks.add(new Block.Paragraph(new Span.Strong(document.title())));
        blocks.add(preparedFor(document, wording));
        blocks.add(new Block.Note(
                wording.say("document.topics", document.theme(), String.join(wording.semicolon(), document.topics()))));
        addRecommendations(document, wording, blocks, actions);
        for (NumberedParagraph paragraph : document.paragraphs()) {
            blocks.add(new Block.Quotation(paragraph.number() + ".", 0, paragraph.text()));
        }
        blocks.add(new Block.Note(
                new Span.Plain(wording.say("document.summary") + " "),
                new Span.Link(document.symbol(), Citation.url(document.symbol()))));
        corpus.meeting(document.meeting()).ifPresent(meeting -> actions.add(MeetingCommand.show(meeting.id())));
        actions.add(InstrumentLine.open(document.symbol(), wording));
        actions.add(new Action.Copy(wording.say("copy"), document.symbol()));
        return Answer.of(Kind.DOCUMENT)
                .items(List.of(AnswerItem.of(document)))
                .saying(new Reply(blocks, List.copyOf(actions)));
    }

    /** Which meeting it was prepared for. */
    static Block preparedFor(BackgroundDocument document, Wording wording) {
        return new Block.Paragraph(
                wording.say("document.for", MeetingLine.name(document.meeting(), wording), document.year()));
    }

    private void addRecommendations(
            BackgroundDocument document, Wording wording, List<Block> blocks, Set<Action> actions) {
        String meeting = MeetingLine.name(document.meeting(), wording);
        List<Preparation.Reasoned> found = preparation.of(document);
        if (found.isEmpty()) {
            blocks.add(new Block.Note(wording.say("document.no.recommendations", meeting)));
        }
        for (Preparation.Reasoned reasoned : found) {
            String labels = LabelRanges.of(reasoned.provisions(), corpus, wording);
            String key = "document.by." + reasoned.reason().name().toLowerCase(Locale.ROOT);
            String reason = wording.say(key, FirstWords.of(reasoned.name()));
            blocks.add(new Block.Note(wording.say("document.recommendations", meeting, reason, labels)));
            actions.add(new Action.Ask(Action.Role.LOOK, labels, Verb.LOOK.says(labels)));
        }
    }

    /** Paragraphs of one report to the letter, ten a page, with the recommendations on whose subject each is. */
    Answer answer(List<ReportParagraph> paragraphs, int asked, String says, Wording wording) {
        Page<ReportParagraph> page = Page.of(paragraphs, asked);
        List<Block> blocks = new ArrayList<>();
        Set<Action> actions = new LinkedHashSet<>(page.turns(says, wording));
        List<String> headings = List.of();
        for (ReportParagraph paragraph : page.entries()) {
            blocks.add(new Block.Heading(citation(paragraph)));
            if (!paragraph.headings().equals(headings)) {
                headings = paragraph.headings();
                if (!headings.isEmpty()) {
                    blocks.add(new Block.Paragraph(String.join(" › ", headings)));
                }
            }
            blocks.add(new Block.Quotation(paragraph.text()));
            paragraph.footnotes().forEach(footnote -> blocks.add(new Block.Note(wording.say("footnote", footnote))));
            addDebated(paragraph, wording, blocks, actions);
        }
        ReportParagraph first = page.entries().get(0);
        blocks.add(new Block.Note(
                new Span.Link(page.total() == 1 ? citation(first) : first.symbol(), Citation.url(first.symbol()))));
        actions.add(ReportView.show(first.symbol(), wording));
        actions.add(InstrumentLine.open(first.symbol(), wording));
        actions.add(new Action.Copy(
                wording.say("copy"),
                page.entries().stream().map(DocumentView::citation).collect(Collectors.joining("\n"))));
        return Answer.of(Kind.DOCUMENT)
                .items(page.entries().stream().map(AnswerItem::of).toList())
                .page(page)
                .saying(new Reply(blocks, List.copyOf(actions)));
    }

    private void addDebated(ReportParagraph paragraph, Wording wording, List<Block> blocks, Set<Action> actions) {
        List<ProvisionId> ids = debates.recommendations(paragraph);
        if (!ids.isEmpty()) {
            String labels = LabelRanges.of(ids, corpus, wording);
            blocks.add(new Block.Note(wording.say("debate.recommendations", labels)));
            actions.add(new Action.Ask(Action.Role.LOOK, labels, Verb.LOOK.says(labels)));
        }
    }

    static String citation(ReportParagraph paragraph) {
        return paragraph.id().label();
    }
}
