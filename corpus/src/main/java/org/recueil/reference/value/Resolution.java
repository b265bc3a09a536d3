package org.recueil.reference.value;

import java.util.List;
import java.util.Optional;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;

/** What one reference means in the corpus. Ambiguity and misses are values, never guesses. */
public sealed interface Resolution {
    /**
     * The provisions that are meant, in the order of the text. A range gives all provisions between its ends. A place
     * that may mean either of two provisions gives both ({@code CTOC/COP/WG.4/2010/6, recommandation 44}).
     *
     * @param elsewhere the provision of the same number in part B, if the reference names no part
     * @param onlyInB whether the reference names no part, and part A has no such provision
     */
    record Found(List<ProvisionId> ids, Optional<ProvisionId> elsewhere, boolean onlyInB) implements Resolution {
        public Found {
            ids = List.copyOf(ids);
        }
    }

    /** A whole meeting, with all that its instrument holds. */
    record Whole(MeetingId meeting) implements Resolution {}

    /** A paragraph of a report that is not a recommendation: {@code CTOC/COP/WG.4/2010/6, par. 100}. */
    record Paragraph(ReportParagraph paragraph) implements Resolution {}

    /**
     * A background document. The corpus has only a summary of it, so no place in it can be shown.
     *
     * @param place what was asked for, with the path if there is one
     */
    record Document(BackgroundDocument document, Place place) implements Resolution {}

    /**
     * How the resolution before it in the list was read, if it was not read as written.
     *
     * @param first the first place of the range that was read; for another document, what was asked for
     * @param last the last place of that range; for another document, the document that was read
     */
    record ReadAs(Reading reading, Place first, Place last) implements Resolution {}

    /** How a reference was read. */
    enum Reading {
        /** A range whose end comes before its beginning was read in rising order. */
        TURNED,
        /** A place and "those that follow" was read up to the last place of their list. */
        ONWARD,
        /**
         * A corrigendum, addendum or revision that is not in the corpus was read as the document to which it belongs.
         */
        DOCUMENT
    }

    /**
     * Nothing stands there.
     *
     * @param place what was asked for
     * @param level the level that failed
     * @param meeting the meeting that was reached, if one was
     * @param reached the provision that was reached on the way, if one was
     * @param nearest the provisions that are nearest, nearest first; may be empty
     */
    record Missed(
            Place place,
            Level level,
            Optional<MeetingId> meeting,
            Optional<ProvisionId> reached,
            List<ProvisionId> nearest)
            implements Resolution {
        public Missed {
            nearest = List.copyOf(nearest);
        }
    }

    /** The level of a reference at which nothing was found. */
    enum Level {
        /** There is no such meeting or session. */
        MEETING,
        /** There is no such decision or resolution. */
        INSTRUMENT,
        /** No document of the corpus has this symbol. */
        DOCUMENT,
        /** The meeting is known, but holds no provisions. */
        EMPTY_MEETING,
        /** The meeting has no provision of this number or letter. */
        PROVISION,
        /** The provision has no such part below it. */
        BELOW,
        /** The end of a range is in a different meeting from its beginning. */
        ACROSS
    }
}
