package org.recueil.importer;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.data.DataException;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Meeting.PlaceUnit;
import org.recueil.model.MeetingId;
import org.recueil.model.Part;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
import org.recueil.model.RomanNumeral;

/**
 * A further meeting of the Working Group, as a person writes it down: a head of lines {@code key : value}, an empty
 * line, then the recommendations as the report prints them. {@code corpus/README.md} shows one.
 */
final class MeetingFile {
    private static final List<String> KEYS = List.of("réunion", "nom", "dates", "cote", "décalage", "projet");
    private static final Pattern HEAD = Pattern.compile("(?<key>[\\p{L}]+)\\s*:\\s*(?<value>.*)");
    private static final Pattern HEADING = Pattern.compile("## (?<heading>.+)");
    private static final Pattern THEMES = Pattern.compile("\\s*\\[thèmes\\s*:\\s*(?<themes>.+)\\]\\s*");
    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:(?<number>\\d+)\\.|(?<letter>[a-z]+)\\))\\s+(?<text>\\S.*)");
    private static final Pattern YEAR = Pattern.compile(".*\\b(?<year>20\\d\\d)");

    private record Entry(Optional<String> heading, StringBuilder text) {}

    private final String name;
    private final Map<String, String> head = new HashMap<>();
    private final Map<ProvisionId, Entry> entries = new LinkedHashMap<>();
    private final Map<ProvisionId, List<String>> themes = new LinkedHashMap<>();
    private final Map<ProvisionId, Integer> themeLines = new HashMap<>();
    private MeetingId meeting;
    private Outline outline;
    private ProvisionId current;
    private Optional<String> heading = Optional.empty();

    private MeetingFile(String name) {
        this.name = name;
    }

    /** @throws DataException with file, line and what is wrong */
    static MeetingFile read(Path file) throws IOException {
        MeetingFile read = new MeetingFile(file.getFileName().toString());
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException notUtf8) {
            throw new DataException(read.name, 1, "the file is not UTF-8");
        }
        boolean inHead = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (inHead && line.isBlank()) {
                inHead = read.head.isEmpty();
            } else if (inHead) {
                read.readHead(line, i + 1);
            } else if (!line.isBlank()) {
                read.readBody(line, i + 1);
            }
        }
        read.finish(lines.size());
        return read;
    }

    private void readHead(String line, int number) {
        Matcher pair = HEAD.matcher(line);
        if (!pair.matches() || !KEYS.contains(pair.group("key"))) {
            throw wrong(number, "\"" + line.strip() + "\" is none of the lines \"key : value\"; the keys are " + KEYS);
        } else if (pair.group("value").isBlank()
                || head.put(pair.group("key"), pair.group("value").strip()) != null) {
            throw wrong(number, "the key \"" + pair.group("key") + "\" needs one value");
        }
        if (pair.group("key").equals("réunion")) {
            int numeral = RomanNumeral.valueOf(pair.group("value").strip()).orElse(0);
            if (numeral == 0) {
                throw wrong(number, "\"" + pair.group("value").strip() + "\" is no Roman numeral; such as XI");
            }
            meeting = new MeetingId(Part.A, numeral);
            outline = new Outline(meeting);
        } else if (pair.group("key").equals("dates")
                && !YEAR.matcher(pair.group("value")).matches()) {
            throw wrong(number, "the dates end with a year, such as 7 et 8 octobre 2021");
        } else if (pair.group("key").equals("décalage")
                && !pair.group("value").strip().matches("\\d{1,3}")) {
            throw wrong(number, "the offset is a number: the paragraph of the report less the number here");
        }
    }

    private void readBody(String line, int number) {
        if (outline == null) {
            throw wrong(number, "the head has no line \"réunion : …\"");
        }
        Matcher title = HEADING.matcher(line);
        Matcher listed = THEMES.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (title.matches()) {
            heading = Optional.of(title.group("heading").strip());
        } else if (listed.matches()) {
            themes.put(current(number), List.of(listed.group("themes").split("\\s*;\\s*")));
            themeLines.put(current, number);
        } else if (item.matches()) {
            String mark = item.group("number") != null ? item.group("number") : item.group("letter");
            current = outline.next(mark)
                    .orElseThrow(() -> wrong(
                            number,
                            "\"" + mark + "\" is not the next number after "
                                    + (current == null ? "none" : current.label())));
            entries.put(
                    current,
                    new Entry(heading, new StringBuilder(item.group("text").strip())));
        } else {
            entries.get(current(number)).text().append(' ').append(line.strip());
        }
    }

    private ProvisionId current(int number) {
        if (current == null) {
            throw wrong(number, "a recommendation begins with its number: \"1. Les États parties …\"");
        }
        return current;
    }

    private void finish(int lastLine) {
        for (String key : List.of("réunion", "nom", "dates")) {
            if (!head.containsKey(key)) {
                throw wrong(1, "the head has no line \"" + key + " : …\"");
            }
        }
        if (entries.isEmpty()) {
            throw wrong(lastLine, "no recommendation follows the head and an empty line");
        }
    }

    private DataException wrong(int line, String what) {
        return new DataException(name, line, what);
    }

    Meeting meeting() {
        Matcher year = YEAR.matcher(head.get("dates"));
        int its = year.matches() ? Integer.parseInt(year.group("year")) : 0;
        boolean draft = head.getOrDefault("projet", "non").equals("oui");
        Optional<String> symbol = Optional.ofNullable(head.get("cote"));
        Instrument instrument = symbol.map(Instrument::report)
                .orElseGet(() -> new Instrument(
                        "rapport de la réunion " + meeting.numeral(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()));
        PlaceUnit unit = head.containsKey("décalage") ? PlaceUnit.PARAGRAPH : PlaceUnit.RECOMMENDATION;
        return new Meeting(
                meeting,
                head.get("nom"),
                head.get("dates"),
                its,
                Optional.of(instrument),
                unit,
                draft,
                Optional.empty());
    }

    List<Provision> provisions() {
        int offset = Integer.parseInt(head.getOrDefault("décalage", "0"));
        List<Provision> provisions = new ArrayList<>();
        entries.forEach((id, entry) -> provisions.add(new Provision(
                id,
                entry.text().toString().replaceAll("\\s+", " "),
                Original.place(id, offset),
                entry.heading(),
                List.of(),
                List.of(),
                List.of())));
        return provisions;
    }

    /** The names of themes that the file gives, by provision. */
    Map<ProvisionId, List<String>> themes() {
        return themes;
    }

    /** An error about the line that names the themes of a provision. */
    DataException wrongTheme(ProvisionId id, String what) {
        return wrong(themeLines.get(id), what);
    }

    DataException wrongHead(String what) {
        return wrong(1, what);
    }
}
