package org.recueil.reference;

import java.util.Optional;
import org.recueil.model.Part;

/** What a reference hangs on: a meeting, an instrument by its number, a report by its symbol. */
public sealed interface Anchor {
    /**
     * {@code II}, {@code B.V}.
     *
     * @param part empty where the reference names none
     */
    record InMeeting(Optional<Part> part, int number) implements Anchor {}

    /** A decision or resolution of the Conference by its number, {@code 5/2}. */
    record InInstrument(String number) implements Anchor {}

    /** A document by its UN symbol, {@code CTOC/COP/WG.4/2010/6}; the path then counts what the document counts. */
    record InDocument(String symbol) implements Anchor {}

    /** The report of the Working Group's meeting of that year: {@code rapport de la réunion de 2009}. */
    record InReportOf(int year) implements Anchor {}

    /** The text that cites: {@code alinéas g) et j) ci-dessus}. */
    record Here() implements Anchor {}
}
