package org.recueil.bot.view.source;

import java.util.ArrayList;
import java.util.List;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.FirstWords;
import org.recueil.bot.intent.TextIntent.LookUp;
import org.recueil.bot.view.InstrumentLine;
import org.recueil.bot.view.MeetingActions;
import org.recueil.bot.view.MeetingLine;
import org.recueil.bot.view.TextActions;
import org.recueil.bot.view.theme.PresentThemes;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.wording.Wording;

/** The list of the provisions of a whole meeting, or of a decision or resolution. */
public final class MeetingView {
    private static final int LONGEST_TITLE = 168;
    private static final int LONGEST_OPENING = 84;

    private final Corpus corpus;
    private final Wording wording;
    private final ProvisionList list;

    public MeetingView(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
        this.list = new ProvisionList(corpus, wording);
    }

    /** A meeting with its provisions by their first words. */
    public Answer meeting(MeetingId id, int page) {
        Meeting meeting = corpus.meeting(id).orElseThrow();
        List<Block> head = head(meeting, wording);
        opening(meeting, page, head);
        List<Action> next = new ArrayList<>();
        if (corpus.topLevel(id).isEmpty()) {
            next.addAll(new MissView(corpus, wording).nextMeeting(id));
        }
        next.add(MeetingActions.show(wording.say("meeting.glance"), id));
        return list.answer(Kind.MEETING, id, head, LookUp.of(id).says(), next, page);
    }

    /** The decision or resolution of a session, with its opening words and its paragraphs by their first words. */
    public Answer instrument(MeetingId id, int page) {
        Meeting session = corpus.meeting(id).orElseThrow();
        Instrument instrument = session.instrument().orElseThrow();
        PresentThemes themes = new PresentThemes(corpus, id, wording);
        List<Block> head = new ArrayList<>();
        head.add(new Block.Heading(instrument.name()));
        instrument.title().ifPresent(title -> head.add(first(title, LONGEST_TITLE)));
        head.add(new Block.Paragraph(MeetingLine.of(session, wording)));
        head.add(InstrumentLine.source(instrument));
        opening(session, page, head);
        List<Action> next = new ArrayList<>(themes.actions());
        instrument.symbol().ifPresent(symbol -> next.add(TextActions.open(symbol, wording)));
        next.add(MeetingActions.show(id));
        return list.answer(
                Kind.INSTRUMENT, id, head, InstrumentLine.show(session).value(), next, page);
    }

    /** What a meeting is: its label, its name and dates, its instrument, a note. */
    static List<Block> head(Meeting meeting, Wording wording) {
        List<Block> head = new ArrayList<>();
        head.add(new Block.Heading(meeting.id().label()));
        head.add(new Block.Paragraph(MeetingLine.of(meeting, wording)));
        meeting.instrument().ifPresent(instrument -> head.add(InstrumentLine.of(instrument)));
        meeting.note().ifPresent(note -> head.add(new Block.Quotation(note)));
        return head;
    }

    private static Block first(String text, int most) {
        return Block.Quotation.beginning(FirstWords.within(text, most), text);
    }

    private static void opening(Meeting meeting, int page, List<Block> head) {
        if (page == 1) {
            meeting.instrument().flatMap(Instrument::opening).ifPresent(text -> head.add(first(text, LONGEST_OPENING)));
        }
    }
}
