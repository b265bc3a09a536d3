package org.recueil.model;

import java.util.Optional;
import org.recueil.model.id.MeetingId;

/**
 * A meeting of the Working Group or a session of the Conference.
 *
 * @param name as printed: {@code Deuxième réunion}
 * @param dates as printed: {@code 27 au 29 janvier 2010}, or a year
 * @param instrument what carries its provisions; empty if there are none (meeting III)
 * @param unit what the places in its instrument number
 * @param draft whether the text is a draft, not the adopted report
 * @param note what the source says of it apart from its provisions
 */
public record Meeting(
        MeetingId id,
        String name,
        String dates,
        int year,
        Optional<Instrument> instrument,
        PlaceUnit unit,
        boolean draft,
        Optional<String> note) {
    /** What a place in the instrument is called when it is cited. */
    public enum PlaceUnit {
        PARAGRAPH,
        RECOMMENDATION
    }

    /** The UN symbol of the report that prints its provisions; empty if there is none. */
    public Optional<String> symbol() {
        return instrument.flatMap(Instrument::symbol);
    }

    /** A copy with another instrument. */
    public Meeting with(Instrument other) {
        return new Meeting(id, name, dates, year, Optional.of(other), unit, draft, note);
    }

    public Meeting {
        if (name.isBlank() || dates.isBlank() || year < 2000 || year > 2999) {
            throw new IllegalArgumentException(id + " needs a name, dates and a year from 2000 to 2999");
        }
    }
}
