package org.recueil.importer.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.importer.source.ImportException;
import org.recueil.importer.source.RecordText;
import org.recueil.importer.source.SourceLine;
import org.recueil.importer.source.SourceMarkup;
import org.recueil.importer.source.SourceText;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;

/** Reads the recommendations of meeting X from the draft report. The compendium does not have them. */
public final class DraftReportParser {
    private static final MeetingId MEETING = new MeetingId(Part.A, 10);
    private static final Pattern RECOMMENDATION = Pattern.compile("\\s*Recommandation (?<number>\\d+)\\s*");
    private static final Pattern GROUP = Pattern.compile("\\s*[A-C]\\. (?=Recommandations )");
    private static final Pattern INTRODUCTION = Pattern.compile("1\\. ");
    private static final String REST = "IV. Organisation de la réunion (suite)";

    private final SourceText source;
    private final ParsedMeeting meeting = new ParsedMeeting(MEETING, "Dixième réunion", "10 et 11 septembre 2020");
    private RecordText current;
    private RecordText group;

    private DraftReportParser(SourceText source) {
        this.source = source;
    }

    /** @throws org.recueil.importer.source.ImportException if the source is not as expected */
    public static ParsedMeeting parse(SourceText source) {
        DraftReportParser parser = new DraftReportParser(source);
        boolean rest = false;
        for (SourceLine line : source.lines()) {
            rest |= line.text().strip().equals(REST);
            if (rest) {
                source.furniture(line, "déclarations et participation, hors recommandations");
            } else if (!line.isBlank()) {
                parser.read(line);
            }
        }
        if (!parser.meeting.note.orElseThrow().text().contains(parser.meeting.dates)) {
            throw new ImportException(source.source().file() + ": no longer says " + parser.meeting.dates);
        }
        return parser.meeting;
    }

    private void read(SourceLine line) {
        Matcher recommendation = RECOMMENDATION.matcher(line.text());
        Matcher heading = GROUP.matcher(line.text());
        Matcher introduction = INTRODUCTION.matcher(line.text());
        if (recommendation.matches()) {
            source.furniture(line, "numéro de disposition");
            begin(new ProvisionId(MEETING, List.of(recommendation.group("number"))));
        } else if (heading.lookingAt()) {
            source.furniture(line, 0, heading.end(), "lettre d’un titre");
            group = new RecordText(source, SourceMarkup.NONE, "heading before " + meeting.provisions.size());
            current = group.add(line, heading.end());
        } else if (current == null && introduction.lookingAt()) {
            source.furniture(line, 0, introduction.end(), "numéro de paragraphe");
            current = new RecordText(source, SourceMarkup.NONE, "note of " + MEETING);
            meeting.note = Optional.of(current.add(line, introduction.end()));
        } else if (current == null) {
            source.furniture(line, "titre du rapport et du chapitre");
        } else {
            current.add(line);
        }
    }

    private void begin(ProvisionId id) {
        current = new RecordText(source, SourceMarkup.NONE, id.toString());
        meeting.provisions.put(id, current);
        meeting.headings.put(id, group.text());
    }
}
