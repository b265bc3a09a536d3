package org.recueil.bot.view.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.recueil.bot.view.MeetingLine;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.PublishedSource;
import org.recueil.model.id.ProvisionId;
import org.recueil.wording.Wording;

/** Says where the texts of a file come from, and what the file is not. */
public final class ProvenanceLines {
    private static final int YEAR = "2021".length();
    private static final int SHOWN_OF_CHECKSUM = 16;
    private static final String NEW_YEAR = "-01-01";

    private final Corpus corpus;
    private final Wording wording;

    public ProvenanceLines(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    /** @param ids of the provisions in the file; those of a draft report are named */
    public List<String> lines(Collection<ProvisionId> ids) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.say("export.provenance", String.valueOf(corpus.edition()), published()));
        lines.add(wording.say("export.not.official"));
        ids.stream()
                .map(corpus::meetingOf)
                .filter(Meeting::draft)
                .distinct()
                .map(draft -> wording.say("export.draft", MeetingLine.name(draft.id(), wording)))
                .forEach(lines::add);
        corpus.provenance()
                .checksum()
                .ifPresent(sum -> lines.add(wording.say("about.checksum", sum.substring(0, SHOWN_OF_CHECKSUM))));
        return lines;
    }

    /** The day of the newest source; of a year, its first day. */
    public String date() {
        String newest = newest();
        return newest.length() == YEAR ? newest + NEW_YEAR : newest;
    }

    private String newest() {
        return corpus.provenance().sources().stream()
                .map(PublishedSource::date)
                .filter(date -> !date.isEmpty())
                .max(Comparator.naturalOrder())
                .orElse(String.valueOf(corpus.edition()));
    }

    private String published() {
        String date = newest();
        return date.length() == YEAR
                ? wording.say("export.until.year", date)
                : wording.say(
                        "export.until.day",
                        DateTimeFormatter.ofPattern(
                                        "d MMMM uuuu", wording.language().locale())
                                .format(LocalDate.parse(date)));
    }
}
