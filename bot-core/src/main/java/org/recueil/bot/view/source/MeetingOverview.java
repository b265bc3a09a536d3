package org.recueil.bot.view.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Phone;
import org.recueil.bot.answer.TextList;
import org.recueil.bot.intent.SourceIntent.AtMeeting;
import org.recueil.bot.intent.TextIntent.LookUp;
import org.recueil.bot.reading.DocumentFinder;
import org.recueil.bot.view.InstrumentLine;
import org.recueil.bot.view.LabelRanges;
import org.recueil.bot.view.MeetingActions;
import org.recueil.bot.view.ProvisionCount;
import org.recueil.bot.view.TextActions;
import org.recueil.bot.view.theme.PresentThemes;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.debate.Agenda;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.wording.Wording;

/** An overview of a meeting: its counts, agenda items, themes and documents, with actions that show each. */
public final class MeetingOverview {
    private static final int LINES = 2;

    private final Corpus corpus;
    private final Agenda agenda;

    public MeetingOverview(Corpus corpus) {
        this.corpus = corpus;
        this.agenda = new Agenda(corpus);
    }

    /** One screen. For scripts, the items are all top-level provisions of the meeting. */
    public Answer answer(MeetingId id, Wording wording) {
        Meeting meeting = corpus.meeting(id).orElseThrow();
        List<ProvisionId> top = corpus.topLevel(id);
        List<Block> head = MeetingView.head(meeting, wording);

        List<Action> further = new ArrayList<>();
        List<Block> below = new ArrayList<>();
        if (!top.isEmpty()) {
            head.add(new Block.Paragraph(ProvisionCount.of(id, corpus, wording)));
            further.add(all(meeting, wording));
            PresentThemes themes = new PresentThemes(corpus, id, wording);
            below.add(themes.line()
                    .orElseGet(
                            () -> new Block.Note(wording.say("meeting.no.themes", String.valueOf(corpus.edition())))));
            further.addAll(themes.actions());
        }
        further.addAll(neighbours(id, wording));
        report(meeting).ifPresent(symbol -> further.add(MeetingActions.report(symbol, wording)));
        meeting.symbol().ifPresent(symbol -> further.add(TextActions.open(symbol, wording)));
        List<Action> actions = new ArrayList<>();
        List<Block> lists = lists(id, head, below, actions, wording);
        List<Block> blocks = new ArrayList<>(head);
        blocks.addAll(lists);
        blocks.addAll(below);
        actions.addAll(further);

        return Answer.of(Kind.MEETING).items(AnswerItem.all(corpus, top)).saying(new Reply(blocks, actions));
    }

    private Action all(Meeting meeting, Wording wording) {
        return meeting.id().part() == Part.B && meeting.instrument().isPresent()
                ? InstrumentLine.show(meeting)
                : LookUp.of(meeting.id())
                        .ask(
                                Action.Role.LOOK,
                                wording.count(
                                        "meeting.recommendations",
                                        corpus.topLevel(meeting.id()).size()));
    }

    /**
     * The agenda items with recommendations, then the documents prepared for the meeting, numbered consecutively and shortened
     * to the room.
     *
     * @param actions the actions that show them are added to these
     */
    private List<Block> lists(
            MeetingId id, List<Block> head, List<Block> below, List<Action> actions, Wording wording) {
        List<TextList.Entry> entries = new ArrayList<>();
        for (Agenda.Point point : agenda.points(id)) {
            String range = LabelRanges.of(point.provisions(), corpus, wording);
            int number = entries.size() + 1;
            entries.add(TextList.Entry.ours(number + ". " + range, point.heading()));
            actions.add(TextActions.look(range).at(number));
        }
        int points = entries.size();
        List<BackgroundDocument> documents = DocumentFinder.preparedFor(id, corpus);
        for (BackgroundDocument document : documents) {
            int number = entries.size() + 1;
            entries.add(DocumentView.entry(number, document));
            actions.add(DocumentView.show(document).at(number));
        }
        Block prepared = new Block.Paragraph(wording.count("meeting.documents", documents.size()));
        int room = Budget.OTHER.room(head)
                - Phone.length(below)
                - (documents.isEmpty() ? 0 : Phone.length(List.of(prepared)));
        List<Item> items = TextList.of(entries, LINES, room);
        List<Block> lists = new ArrayList<>();
        if (points > 0) {
            lists.add(new Block.Items(items.subList(0, points)));
        }
        if (!documents.isEmpty()) {
            lists.add(prepared);
            lists.add(new Block.Items(items.subList(points, items.size())));
        }
        return lists;
    }

    /** The symbol of its report, if the corpus has it in full. */
    private Optional<String> report(Meeting meeting) {
        return meeting.symbol()
                .filter(symbol -> !ReportView.paragraphs(symbol, corpus).isEmpty());
    }

    private List<Action> neighbours(MeetingId id, Wording wording) {
        return corpus.meetings().stream()
                .map(Meeting::id)
                .filter(other -> other.part() == id.part() && Math.abs(other.number() - id.number()) == 1)
                .<Action>map(other -> AtMeeting.of(other)
                        .ask(
                                Action.Role.NEIGHBOUR,
                                wording.say(other.number() < id.number() ? "previous" : "next", other.label()))
                        .at(other.number() - id.number()))
                .toList();
    }
}
