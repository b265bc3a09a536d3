package org.recueil.bot.view.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Phone;
import org.recueil.bot.answer.TextList;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.view.MeetingActions;
import org.recueil.bot.view.MeetingLine;
import org.recueil.bot.view.TextActions;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.DocumentId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** A report that the corpus has in full, by its chapters and agenda items with their paragraphs. */
public final class ReportView {
    private static final int LINES = 2;

    /** Chapters and agenda items; further headings are not listed. */
    private static final int LEVELS = 2;

    private record Section(int level, String heading, int first, int last) {
        String range() {
            return first == last ? String.valueOf(first) : first + "–" + last;
        }
    }

    private final Corpus corpus;
    private final Wording wording;

    public ReportView(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    /** The paragraphs of the report with this symbol; empty if the corpus does not have it in full. */
    public static List<ReportParagraph> paragraphs(String symbol, Corpus corpus) {
        return corpus.reportParagraphs().stream()
                .filter(paragraph -> paragraph.symbol().equals(symbol))
                .toList();
    }

    /** The table of contents of a report that has paragraphs here. */
    public Answer answer(Meeting meeting, String symbol) {
        List<ReportParagraph> paragraphs = paragraphs(symbol, corpus);
        DocumentId report = new DocumentId(symbol);
        List<Section> sections = sections(paragraphs);
        List<TextList.Entry> entries = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (Section section : sections) {
            String dash = section.level() == 0 ? "" : "– ";
            entries.add(TextList.Entry.ours(section.range(), dash + section.heading()));
            actions.add(Verb.DOCUMENT.ask(
                    Action.Role.SOURCE, section.range(), report.brief() + ", par. " + section.range()));
        }
        int last = paragraphs.get(paragraphs.size() - 1).number();
        List<Block> head = List.of(
                new Block.Heading(wording.say("report.of", MeetingLine.name(meeting.id(), wording), paragraphs.size())),
                new Block.Note(new Span.Link(symbol, Citation.url(symbol))));
        Block how = new Block.Note(wording.spans("report.how", report.brief(), last));
        int room = Budget.OTHER.room(head) - Phone.length(List.of(how));
        List<Item> items = TextList.of(entries, LINES, room);
        List<Block> blocks = new ArrayList<>(head);
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items));
        }
        blocks.add(how);
        actions.add(MeetingActions.show(meeting.id()));
        actions.add(TextActions.open(symbol, wording));
        String contents = sections.isEmpty()
                ? paragraphs.get(0).text()
                : sections.stream().map(Section::heading).collect(Collectors.joining("\n"));
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
}
