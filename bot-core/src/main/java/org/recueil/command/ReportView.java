package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import org.recueil.command.Answer.Kind;
import org.recueil.model.Corpus;
import org.recueil.model.DocumentId;
import org.recueil.model.Meeting;
import org.recueil.model.ReportParagraph;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;

/** A report that is here as a whole: its chapters and points with their paragraphs, and any of those to the letter. */
final class ReportView {
    /** Chapters and points of the agenda; what divides these further is left to the text. */
    private static final int LEVELS = 2;

    private record Section(int level, String heading, int first, int last) {
        String range() {
            return first == last ? String.valueOf(first) : first + "–" + last;
        }
    }

    private final Corpus corpus;

    ReportView(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The paragraphs of the report of a meeting; none where the report is not here as a whole. */
    List<ReportParagraph> paragraphs(String symbol) {
        return corpus.reportParagraphs().stream()
                .filter(paragraph -> paragraph.symbol().equals(symbol))
                .toList();
    }

    /** The table of contents of a report that has paragraphs here. */
    Answer answer(Meeting meeting, String symbol, Wording wording) {
        List<ReportParagraph> paragraphs = paragraphs(symbol);
        DocumentId report = new DocumentId(symbol);
        List<Item> items = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (Section section : sections(paragraphs)) {
            String indent = section.level() == 0 ? "" : "– ";
            items.add(new Item(section.range(), indent + FirstWords.of(section.heading())));
            actions.add(new Action.Ask(
                    Action.Role.SOURCE,
                    section.range() + " : " + FirstWords.of(section.heading()),
                    Verb.DOCUMENT.says(report.brief() + ", par. " + section.range())));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(symbol));
        blocks.add(new Block.Paragraph(
                wording.say("report.of", MeetingLine.name(meeting.id(), wording), paragraphs.size())));
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items));
        }
        int last = paragraphs.get(paragraphs.size() - 1).number();
        blocks.add(new Block.Note(wording.spans("report.how", report.brief(), last)));
        actions.add(MeetingCommand.show(meeting.id()));
        actions.add(InstrumentLine.open(symbol, wording));
        String contents = items.isEmpty()
                ? paragraphs.get(0).text()
                : String.join(
                        "\n",
                        sections(paragraphs).stream().map(Section::heading).toList());
        AnswerItem item = AnswerItem.of(report, contents);
        return Answer.of(Kind.DOCUMENT).items(List.of(item)).saying(new Reply(blocks, actions));
    }

    private static List<Section> sections(List<ReportParagraph> paragraphs) {
        List<Section> sections = new ArrayList<>();
        for (ReportParagraph paragraph : paragraphs) {
            int levels = Math.min(LEVELS, paragraph.headings().size());
            for (int level = 0; level < levels; level++) {
                int above = lastOf(level, sections);
                boolean goesOn = above >= 0
                        && sections.get(above).last() == paragraph.number() - 1
                        && sections.get(above)
                                .heading()
                                .equals(paragraph.headings().get(level));
                int first = goesOn ? sections.get(above).first() : paragraph.number();
                Section section = new Section(level, paragraph.headings().get(level), first, paragraph.number());
                if (goesOn) {
                    sections.set(above, section);
                } else {
                    sections.add(section);
                }
            }
        }
        return sections;
    }

    private static int lastOf(int level, List<Section> sections) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            if (sections.get(i).level() == level) {
                return i;
            }
        }
        return -1;
    }

    /** Shows the contents of a report. */
    static Action show(String symbol, Wording wording) {
        return new Action.Ask(
                Action.Role.SOURCE, wording.say("report.action"), Verb.DOCUMENT.says(new DocumentId(symbol).brief()));
    }
}
