package org.recueil.reference.value;

import java.util.Optional;
import org.recueil.model.id.Part;

/** What a reference hangs on: a meeting, an instrument by its number, a report by its symbol or its meeting. */
public sealed interface Anchor {
    /** The highest number by which a meeting can be named: greater Roman numerals are words. */
    int LAST_MEETING = 50;

    /**
     * {@code II}, {@code B.V}, {@code neuvième réunion}.
     *
     * @param part empty where the reference names none
     */
    record InMeeting(Optional<Part> part, int number) implements Anchor {}

    /**
     * The meeting, or session, of that day, month or year: {@code réunion du 27 janvier 2010}; of a year, the one which
     * has provisions: {@code recommandation 12 de 2020}.
     */
    record InMeetingOf(Part part, DateRange held) implements Anchor {}

    /** A decision or resolution of the Conference by its number, {@code 5/2}. */
    record InInstrument(String number) implements Anchor {}

    /**
     * A document by its UN symbol; the path then counts what the document counts.
     *
     * @param symbol {@code CTOC/COP/WG.4/2010/6}, or its end where no more was written: {@code 2010/6}
     * @param recommendation whether the path is said to count recommendations, which in a report that numbers its
     *     paragraphs may mean the recommendation of that number or the paragraph
     */
    record InDocument(String symbol, boolean recommendation) implements Anchor {
        public InDocument(String symbol) {
            this(symbol, false);
        }
    }

    /** The report of a meeting of the Working Group by the meeting's number: {@code rapport de la deuxième réunion}. */
    record InReport(int meeting, boolean recommendation) implements Anchor {}

    /** The report of the Working Group's meeting of that day, month or year: {@code rapport de la réunion de 2009}. */
    record InReportOf(DateRange held, boolean recommendation) implements Anchor {
        public InReportOf(DateRange held) {
            this(held, false);
        }
    }

    /** The text that cites: {@code alinéas g) et j) ci-dessus}. */
    record Here() implements Anchor {}

    /** Whether the path counts what a document counts. */
    default boolean isDocument() {
        return this instanceof InDocument || this instanceof InReport || this instanceof InReportOf;
    }

    /** Whether it is not said to count recommendations there. */
    default boolean isParagraphs() {
        return isDocument() && !equals(ofRecommendations());
    }

    /** The same, where the path is said to count paragraphs: those of the report of the meeting of a year. */
    default Anchor ofParagraphs() {
        return this instanceof InMeetingOf meeting && meeting.part() == Part.A ? new InReportOf(meeting.held()) : this;
    }

    /** The same, where this body was named: it tells more than the word "meeting" or "session". */
    default Anchor ofBody(Part body) {
        if (this instanceof InMeeting meeting) {
            return new InMeeting(Optional.of(body), meeting.number());
        }
        return this instanceof InMeetingOf meeting ? new InMeetingOf(body, meeting.held()) : this;
    }

    /** The same, where the path is said to count recommendations. */
    default Anchor ofRecommendations() {
        if (this instanceof InDocument document) {
            return new InDocument(document.symbol(), true);
        } else if (this instanceof InReport report) {
            return new InReport(report.meeting(), true);
        }
        return this instanceof InReportOf report ? new InReportOf(report.held(), true) : this;
    }
}
