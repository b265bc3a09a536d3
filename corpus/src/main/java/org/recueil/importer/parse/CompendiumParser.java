package org.recueil.importer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.importer.source.ImportException;
import org.recueil.importer.source.RecordText;
import org.recueil.importer.source.SourceLine;
import org.recueil.importer.source.SourceMarkup;
import org.recueil.importer.source.SourceText;
import org.recueil.meetings.ProvisionNumbering;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.text.RomanNumeral;

/** Reads parts A and B of the compendium, from the heading of part A to the thematic index. */
public final class CompendiumParser {
    private static final Pattern PART = Pattern.compile("#+ \\**(?<part>[AB])\\. .*");
    private static final Pattern MEETING =
            Pattern.compile("#+ \\**(?<numeral>[IVX]+)\\. (?<name>[^,]+), (?<dates>[^*]+)\\**");
    private static final Pattern INSTRUMENT = Pattern.compile("#+ \\**(?<name>(?:Décision|Résolution) \\d+/\\d+)\\**");
    private static final Pattern NOTE = Pattern.compile("<sup>(?<number>\\d+)</sup> ");
    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:- )?\\*?(?:(?<number>\\d+)\\.|(?<letter>[a-z]+)\\))\\*?\\s+");

    private final SourceText source;
    private final Footnotes footnotes;
    private final List<ParsedMeeting> meetings = new ArrayList<>();
    private Part part;
    private ProvisionNumbering outline;
    private RecordText current;

    private CompendiumParser(SourceText source) {
        this.source = source;
        this.footnotes = new Footnotes(source, SourceMarkup.COMPENDIUM);
    }

    /** @throws org.recueil.importer.source.ImportException if the source is not as expected */
    public static CompendiumParser parse(SourceText source) {
        CompendiumParser parser = new CompendiumParser(source);
        for (SourceLine line : source.lines()) {
            if (line.text().startsWith(Index2021Parser.BEGIN)) {
                return parser;
            }
            parser.read(line);
        }
        throw new ImportException(source.source().file() + ": no line begins with \"" + Index2021Parser.BEGIN + "\"");
    }

    public List<ParsedMeeting> meetings() {
        return List.copyOf(meetings);
    }

    public Footnotes footnotes() {
        return footnotes;
    }

    private void read(SourceLine line) {
        Matcher heading = PART.matcher(line.text());
        if (heading.matches()) {
            part = Part.valueOf(heading.group("part"));
            source.furniture(line, "titre de partie");
        } else if (part == null) {
            source.furniture(line, "pages de titre, table et introduction");
        } else if (line.text().equals("---")) {
            source.furniture(line, "filet au-dessus des notes");
        } else if (!line.isBlank() && !readNote(line) && !readHeading(line)) {
            readText(line);
        }
    }

    private boolean readNote(SourceLine line) {
        Matcher note = NOTE.matcher(line.text());
        if (!note.lookingAt()) {
            return false;
        }
        footnotes.take(line, Integer.parseInt(note.group("number")), note.end());
        return true;
    }

    private boolean readHeading(SourceLine line) {
        Matcher meeting = MEETING.matcher(line.text());
        if (meeting.matches()) {
            int number = RomanNumeral.valueOf(meeting.group("numeral"))
                    .orElseThrow(() -> line.error("not a Roman numeral: " + meeting.group("numeral")));
            MeetingId id = new MeetingId(part, number);
            source.own(line, 0, line.text().length(), "heading of " + id);
            meetings.add(new ParsedMeeting(id, meeting.group("name"), meeting.group("dates")));
            outline = new ProvisionNumbering(id);
            current = null;
            return true;
        }
        if (!line.text().startsWith("#")) {
            return false;
        }
        Matcher instrument = INSTRUMENT.matcher(line.text());
        if (instrument.matches()) {
            last().instrument = Optional.of(instrument.group("name"));
            source.own(line, 0, line.text().length(), "name of " + last().id);
        } else {
            last().title.add(new RecordText(source, SourceMarkup.COMPENDIUM, "title of " + last().id).add(line));
        }
        return true;
    }

    private void readText(SourceLine line) {
        Matcher item = ITEM.matcher(line.text());
        if (item.lookingAt()) {
            String mark = item.group("number") != null ? item.group("number") : item.group("letter");
            ProvisionId id =
                    outline.next(mark).orElseThrow(() -> line.error("\"" + mark + "\" is not the next number"));
            source.furniture(line, 0, item.end(), "numéro de disposition");
            begin(id);
            current.add(line, item.end());
        } else if (current == null) {
            beginMeeting(line);
        } else {
            boolean preamble = last().instrument
                    .filter(name -> name.startsWith("Résolution"))
                    .isPresent();
            if (preamble && line.text().startsWith("*")) {
                begin(outline.nextAlinea());
            }
            current.add(line);
        }
    }

    private void begin(ProvisionId id) {
        current = new RecordText(source, SourceMarkup.COMPENDIUM, id.toString());
        last().provisions.put(id, current);
    }

    /**
     * Reads the words before the first provision: the opening of an instrument, or the note that a meeting without
     * provisions has.
     */
    private void beginMeeting(SourceLine line) {
        if (last().instrument.isPresent()) {
            current = new RecordText(source, SourceMarkup.COMPENDIUM, "opening of " + last().id);
            last().opening = Optional.of(current);
        } else {
            current = new RecordText(source, SourceMarkup.COMPENDIUM, "note of " + last().id);
            last().note = Optional.of(current);
        }
        current.add(line);
    }

    private ParsedMeeting last() {
        return meetings.get(meetings.size() - 1);
    }
}
