package org.recueil.bot.command;

import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.FirstWords;
import org.recueil.bot.intent.SourceIntent;
import org.recueil.bot.reading.AdoptingSessions;
import org.recueil.bot.view.InstrumentLine;
import org.recueil.bot.view.source.MeetingView;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** {@code /resolution}, {@code /decision}: the provisions of a decision or resolution; without an argument, the list of all. */
final class InstrumentCommand {
    private static final int REPEATED = 24;

    private final Corpus corpus;

    InstrumentCommand(Corpus corpus) {
        this.corpus = corpus;
    }

    /** All decisions and resolutions. */
    Answer all(Wording wording) {
        return list(
                new Block.Heading(wording.say("instruments.all")),
                AdoptingSessions.in(corpus).toList());
    }

    Answer answer(SourceIntent.OfInstrument asked, Wording wording) {
        return new MeetingView(corpus, wording).instrument(asked.session().id(), asked.page());
    }

    /** Offers all of them, the nearest first, because none has this name. */
    Answer answer(SourceIntent.NoInstrument asked, Wording wording) {
        List<Meeting> nearest = asked.session()
                .map(session -> AdoptingSessions.in(corpus)
                        .sorted(Comparator.comparingInt(
                                meeting -> Math.abs(meeting.id().number() - session)))
                        .toList())
                .orElseGet(() -> AdoptingSessions.in(corpus).toList());
        IntSummaryStatistics years = AdoptingSessions.years(corpus);
        Block none = new Block.Paragraph(wording.spans(
                "miss.no.instrument",
                Span.Said.of(asked.written(), REPEATED),
                String.valueOf(years.getMin()),
                String.valueOf(years.getMax())));
        return Answer.of(Kind.NOT_FOUND)
                .choices(nearest.stream()
                        .flatMap(session -> session.instrument().stream())
                        .map(Instrument::name)
                        .toList())
                .saying(new Reply(
                        List.of(none),
                        nearest.stream().map(InstrumentLine::show).toList()));
    }

    private static Answer list(Block head, List<Meeting> sessions) {
        List<Instrument> instruments = sessions.stream()
                .flatMap(session -> session.instrument().stream())
                .toList();
        List<Item> items = sessions.stream().map(InstrumentCommand::entry).toList();
        List<Action> actions = sessions.stream().map(InstrumentLine::show).toList();
        return Answer.of(Kind.INSTRUMENT)
                .choices(instruments.stream().map(Instrument::name).toList())
                .total(instruments.size())
                .saying(new Reply(items.isEmpty() ? List.of(head) : List.of(head, new Block.Items(items)), actions));
    }

    private static Item entry(Meeting session) {
        Instrument instrument = session.instrument().orElseThrow();
        String name = session.year() + " — " + instrument.name();
        String title = instrument.title().map(its -> " : " + its).orElse("");
        String first = instrument.title().map(its -> " : " + FirstWords.of(its)).orElse("");
        Item item = new Item(Item.BULLET, name + first);
        return first.equals(title) ? item : item.beginning(List.of(new Span.Plain(name + title)));
    }
}
