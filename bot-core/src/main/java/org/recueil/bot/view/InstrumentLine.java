package org.recueil.bot.view;

import java.util.ArrayList;
import java.util.List;
import org.recueil.bot.intent.SourceIntent;
import org.recueil.model.Citation;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Span;

/** An instrument on one line, with the address of its document, and the action that shows it. */
public final class InstrumentLine {
    private InstrumentLine() {}

    /** Name, title and symbol, if it has them. */
    public static Block.Note of(Instrument instrument) {
        List<Span> spans = new ArrayList<>();
        if (!instrument.isNamedByItsSymbol()) {
            spans.add(new Span.Plain(titled(instrument)));
            instrument.symbol().ifPresent(symbol -> spans.add(new Span.Plain(" — ")));
        }
        instrument.symbol().ifPresent(symbol -> spans.add(new Span.Link(symbol, Citation.url(symbol))));
        return new Block.Note(spans);
    }

    /** The symbol of its document; if it has none, its name. */
    public static Block.Note source(Instrument instrument) {
        return new Block.Note(Span.linked(
                instrument.symbol().orElse(instrument.name()),
                instrument.symbol().map(Citation::url)));
    }

    /** {@code décision 4/4, « Traite des êtres humains »}. */
    static String titled(Instrument instrument) {
        return instrument.name()
                + instrument.title().map(title -> ", « " + title + " »").orElse("");
    }

    /** Shows the decision or resolution of a session. */
    public static Action show(Meeting session) {
        return new SourceIntent.OfInstrument(session)
                .ask(Action.Role.SOURCE, session.instrument().orElseThrow().name());
    }
}
