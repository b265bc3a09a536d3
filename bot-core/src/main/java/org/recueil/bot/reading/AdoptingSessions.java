package org.recueil.bot.reading;

import java.util.IntSummaryStatistics;
import java.util.stream.Stream;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.Part;

/** The sessions that adopted a decision or resolution. */
public final class AdoptingSessions {
    private AdoptingSessions() {}

    /** All of them, oldest first. */
    public static Stream<Meeting> in(Corpus corpus) {
        return corpus.meetings().stream()
                .filter(meeting ->
                        meeting.id().part() == Part.B && meeting.instrument().isPresent());
    }

    /** The years of these sessions. */
    public static IntSummaryStatistics years(Corpus corpus) {
        return in(corpus).mapToInt(Meeting::year).summaryStatistics();
    }
}
