package org.recueil.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.model.MeetingId;
import org.recueil.model.Part;
import org.recueil.model.ProvisionId;
import org.recueil.model.RomanNumeral;

/** Reads parts A and B of the compendium, from the heading of part A to the thematic index. */
final class CompendiumParser {
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
    private Outline outline;
    private Passage current;

    private CompendiumParser(SourceText source) {
        this.source = source;
        this.footnotes = new Footnotes(source, Markup.COMPENDIUM);
    }

    static CompendiumParser parse(SourceText source) {
        CompendiumParser parser = new CompendiumParser(source);
        for (Line line : source.lines()) {
            if (line.text().startsWith(Index2021Parser.BEGIN)) {
                return parser;
            }
            parser.read(line);
        }
        throw new ImportException(source.source().file() + ": no line begins with \"" + Index2021Parser.BEGIN + "\"");
    }

    List<ParsedMeeting> meetings() {
        return List.copyOf(meetings);
    }

    Footnotes footnotes() {
        return footnotes;
    }

    private void read(Line line) {
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

    private boolean readNote(Line line) {
        Matcher note = NOTE.matcher(line.text());
        if (!note.lookingAt()) {
            return false;
        }
        footnotes.take(line, Integer.parseInt(note.group("number")), note.end());
        return true;
    }

    private boolean readHeading(Line line) {
        Matcher meeting = MEETING.matcher(line.text());
        if (meeting.matches()) {
            int number = RomanNumeral.valueOf(meeting.group("numeral"))
                    .orElseThrow(() -> line.error("not a Roman numeral: " + meeting.group("numeral")));
            MeetingId id = new MeetingId(part, number);
            source.own(line, 0, line.text().length(), "heading of " + id);
            meetings.add(new ParsedMeeting(id, meeting.group("name"), meeting.group("dates")));
            outline = new Outline(id);
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
            last().title.add(new Passage(source, Markup.COMPENDIUM, "title of " + last().id).add(line));
        }
        return true;
    }

    private void readText(Line line) {
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
        current = new Passage(source, Markup.COMPENDIUM, id.toString());
        last().provisions.put(id, current);
    }

    /** The words before the first provision: the opening of an instrument, or what stands in place of provisions. */
    private void beginMeeting(Line line) {
        if (last().instrument.isPresent()) {
            current = new Passage(source, Markup.COMPENDIUM, "opening of " + last().id);
            last().opening = Optional.of(current);
        } else {
            current = new Passage(source, Markup.COMPENDIUM, "note of " + last().id);
            last().note = Optional.of(current);
        }
        current.add(line);
    }

    private ParsedMeeting last() {
        return meetings.get(meetings.size() - 1);
    }
}
