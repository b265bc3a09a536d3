package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import org.recueil.command.Answer.Kind;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Citation;
import org.recueil.model.NumberedParagraph;
import org.recueil.model.ReportParagraph;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** A background document by its summary, or a paragraph of a report that is no recommendation. */
final class DocumentView {
    private final Wording wording;

    DocumentView(Wording wording) {
        this.wording = wording;
    }

    Answer answer(BackgroundDocument document) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(document.symbol()));
        blocks.add(new Block.Paragraph(new Span.Strong(document.title())));
        blocks.add(new Block.Paragraph(
                wording.say("document.for", MeetingLine.name(document.meeting(), wording), document.year())));
        blocks.add(new Block.Note(wording.say("document.topics", String.join(" ; ", document.topics()))));
        for (NumberedParagraph paragraph : document.paragraphs()) {
            blocks.add(new Block.Quotation(paragraph.number() + ".", 0, paragraph.text()));
        }
        blocks.add(new Block.Note(
                new Span.Plain(wording.say("document.summary") + " "),
                new Span.Link(document.symbol(), Citation.url(document.symbol()))));
        return answer(blocks, AnswerItem.of(document));
    }

    Answer answer(ReportParagraph paragraph) {
        String citation = citation(paragraph);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(citation));
        blocks.add(new Block.Paragraph(String.join(" › ", paragraph.headings())));
        blocks.add(new Block.Quotation(paragraph.text()));
        paragraph.footnotes().forEach(footnote -> blocks.add(new Block.Note(wording.say("footnote", footnote))));
        blocks.add(new Block.Note(new Span.Link(citation, Citation.url(paragraph.symbol()))));
        return answer(blocks, AnswerItem.of(paragraph));
    }

    static String citation(ReportParagraph paragraph) {
        return paragraph.symbol() + ", par. " + paragraph.number();
    }

    private Answer answer(List<Block> blocks, AnswerItem item) {
        List<Action> actions = List.of(
                new Action.Open(wording.say("open"), item.url().orElseThrow()),
                new Action.Copy(wording.say("copy"), item.citation()),
                HelpCommand.action(wording));
        return Answer.of(Kind.DOCUMENT, List.of(item), new Reply(blocks, actions));
    }
}
