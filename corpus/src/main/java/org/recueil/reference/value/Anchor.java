package org.recueil.reference.value;

import java.util.Optional;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;

/**
 * The text in which a reference names a place: a meeting, an instrument by its number, a report by its symbol or its
 * meeting.
 */
public sealed interface Anchor {
    /** The highest number of a meeting. Greater Roman numerals are taken for words. */
    int LAST_MEETING = 50;

    /**
     * {@code II}, {@code B.V}, {@code neuvième réunion}.
     *
     * @param part empty if the reference names none
     */
    record InMeeting(Optional<Part> part, int number) implements Anchor {}

    /**
     * The meeting or session on that day or in that month or year: {@code réunion du 27 janvier 2010}. In a year, the
     * one that has provisions: {@code recommandation 12 de 2020}.
     */
    record InMeetingOf(Part part, DateRange held) implements Anchor {}

    /** A meeting or session, with its part. */
    static Anchor meeting(MeetingId id) {
        return new InMeeting(Optional.of(id.part()), id.number());
    }

    /** A decision or resolution of the Conference by its number, {@code 5/2}. */
    record InInstrument(String number) implements Anchor {}

    /**
     * A document by its UN symbol. The path then gives numbers of that document.
     *
     * @param symbol {@code CTOC/COP/WG.4/2010/6}, or its end if no more was written: {@code 2010/6}
     * @param recommendation whether the path is said to count recommendations; in a report that numbers its paragraphs,
     *     it may then mean the recommendation or the paragraph of that number
     */
    record InDocument(String symbol, boolean recommendation) implements Anchor {
        public InDocument(String symbol) {
            this(symbol, false);
        }
    }

    /** The report of a meeting of the Working Group by the meeting's number: {@code rapport de la deuxième réunion}. */
    record InReport(int meeting, boolean recommendation) implements Anchor {}

    /**
     * The report of the Working Group's meeting on that day or in that month or year:
     * {@code rapport de la réunion de 2009}.
     */
    record InReportOf(DateRange held, boolean recommendation) implements Anchor {
        public InReportOf(DateRange held) {
            this(held, false);
        }
    }

    /** The citing text itself: {@code alinéas g) et j) ci-dessus}. */
    record Here() implements Anchor {}

    /** Whether the path gives numbers of a document. */
    default boolean isDocument() {
        return this instanceof InDocument || this instanceof InReport || this instanceof InReportOf;
    }

    /** Whether the path gives numbers of a document that are not said to be recommendations. */
    default boolean isParagraphs() {
        return isDocument() && !equals(ofRecommendations());
    }

    /**
     * This anchor for a path that is said to count paragraphs. For a meeting of a year, it is the report of that
     * meeting.
     */
    default Anchor ofParagraphs() {
        return this instanceof InMeetingOf meeting && meeting.part() == Part.A ? new InReportOf(meeting.held()) : this;
    }

    /** This anchor with the body that was named, which outweighs the word "meeting" or "session". */
    default Anchor ofBody(Part body) {
        if (this instanceof InMeeting meeting) {
            return new InMeeting(Optional.of(body), meeting.number());
        }
        return this instanceof InMeetingOf meeting ? new InMeetingOf(body, meeting.held()) : this;
    }

    /** This anchor for a path that is said to count recommendations. */
    default Anchor ofRecommendations() {
        if (this instanceof InDocument document) {
            return new InDocument(document.symbol(), true);
        } else if (this instanceof InReport report) {
            return new InReport(report.meeting(), true);
        }
        return this instanceof InReportOf report ? new InReportOf(report.held(), true) : this;
    }
}
