package org.recueil.model;

import java.util.Optional;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.model.id.TextId;

/**
 * Where the page of a text is, below the address of all pages: {@code II.37}, {@code 5-2/8.e}, {@code 2010/6/44},
 * {@code doc/2010/5}, {@code reunion/II}. A path has only characters that an address may have as they are.
 */
public final class TextPath {
    private static final String DOCUMENT = "doc/";
    private static final String MEETING = "reunion/";

    private TextPath() {}

    /** The path of a text that this corpus has; it has no slash at its ends. */
    public static String of(TextId id, Corpus corpus) {
        if (id instanceof ProvisionId provision) {
            return of(provision, corpus);
        } else if (id instanceof MeetingId meeting) {
            return meeting.part() == Part.B ? instrument(meeting, corpus) : MEETING + meeting.label();
        } else if (id instanceof ReportParagraphId paragraph) {
            return recommendation(paragraph, corpus)
                    .map(printed -> of(printed, corpus))
                    .orElseGet(() -> paragraph.report().brief() + "/" + paragraph.number());
        }
        return DOCUMENT + ((DocumentId) id).brief();
    }

    /** The recommendation that a paragraph of a report prints, whose page is the page of both. */
    private static Optional<ProvisionId> recommendation(ReportParagraphId paragraph, Corpus corpus) {
        return corpus.meetingReportedIn(paragraph.report()).stream()
                .flatMap(meeting -> corpus.provisionsOf(meeting.id()).stream())
                .filter(provision -> provision.place().equals(String.valueOf(paragraph.number())))
                .map(Provision::id)
                .findFirst();
    }

    private static String of(ProvisionId id, Corpus corpus) {
        String instrument = instrument(id.meeting(), corpus);
        return instrument.equals(id.meeting().label()) ? id.label() : instrument + "/" + String.join(".", id.path());
    }

    /** The number of a decision or resolution, {@code 5-2}; the label of a meeting whose instrument has none. */
    private static String instrument(MeetingId meeting, Corpus corpus) {
        return corpus.meeting(meeting)
                .filter(held -> held.id().part() == Part.B)
                .flatMap(Meeting::instrument)
                .flatMap(Instrument::number)
                .map(number -> number.replace('/', '-'))
                .orElse(meeting.label());
    }
}
