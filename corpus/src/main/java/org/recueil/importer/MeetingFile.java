package org.recueil.importer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.data.Checksum;
import org.recueil.data.DataException;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
import org.recueil.model.PublishedSource;
import org.recueil.text.NormalForm;

/**
 * A further meeting of the Working Group, as a person writes it down: a head of lines {@code key : value}, an empty
 * line, then the recommendations as the report prints them. {@code corpus/README.md} shows one. Whoever writes it reads
 * French, so the messages are French.
 */
final class MeetingFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern HEADING = Pattern.compile("## *(?<heading>[^#\\s].*)");
    private static final Pattern THEMES = Pattern.compile("(?Ui)\\s*\\[th[eè]mes?\\s*:\\s*(?<themes>.*\\S)\\s*\\]\\s*");
    private static final Pattern NEARLY_MARKED = Pattern.compile("(?Ui)\\s*(?:#|\\[th[eéè]m).*");
    /** What is not seen, or changes what is: control and format characters, directions, separators, fillers, selectors. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{C}\\p{Zl}\\p{Zp}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0"
                    + "\\x{E0100}-\\x{E01EF}&&[^\\t]]");

    private static final Pattern ITEM =
            Pattern.compile("(?U)\\s*(?:(?<number>[0-9]+)\\.|(?<letter>[a-z]+)\\))\\s+(?<text>\\S.*)");

    private record Entry(Optional<String> heading, StringBuilder text) {}

    private record Listed(String theme, int line) {}

    private final String name;
    private final MeetingHead head;
    private final Map<ProvisionId, Entry> entries = new LinkedHashMap<>();
    private final Map<ProvisionId, List<Listed>> listed = new LinkedHashMap<>();
    private Outline outline;
    private ProvisionId current;
    private String checksum;
    private Optional<String> heading = Optional.empty();

    private MeetingFile(String name) {
        this.name = name;
        this.head = new MeetingHead(name);
    }

    /** @throws DataException with file, line and what is wrong */
    static MeetingFile read(Path file) throws IOException {
        MeetingFile read = new MeetingFile(file.getFileName().toString());
        byte[] bytes = Files.readAllBytes(file);
        read.checksum = Checksum.of(bytes);
        List<String> lines;
        try {
            lines = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .toList();
        } catch (CharacterCodingException notUtf8) {
            throw read.wrong(1, "le fichier n’est pas en UTF-8 ; enregistrez-le dans ce codage");
        }
        for (int i = 0; i < lines.size(); i++) {
            read.readLine(NormalForm.composed(lines.get(i)), i + 1);
        }
        if (read.outline == null) {
            read.head.finish();
        }
        if (read.entries.isEmpty()) {
            throw read.wrong(Math.max(1, lines.size()), "aucune recommandation ne suit l’en-tête et une ligne vide");
        }
        return read;
    }

    /** Its line in what {@code sha256sum} prints. */
    String checksumLine() {
        return checksum + "  " + name + "\n";
    }

    String name() {
        return name;
    }

    /** The file as one of the documents that the corpus comes from. */
    PublishedSource source() {
        Meeting meeting = meeting();
        Optional<String> symbol = meeting.instrument().flatMap(Instrument::symbol);
        return new PublishedSource(name, meeting.name(), symbol, String.valueOf(meeting.year()), 0, 0);
    }

    private void readLine(String line, int number) {
        String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        Matcher invisible = INVISIBLE.matcher(text);
        if (invisible.find()) {
            throw wrong(
                    number,
                    String.format(
                            "un caractère invisible, U+%04X, ne peut pas être montré",
                            invisible.group().codePointAt(0)));
        }
        boolean inHead = outline == null;
        if (text.isBlank() && inHead && !head.isEmpty()) {
            head.finish();
            outline = new Outline(head.id());
        } else if (!text.isBlank() && inHead) {
            head.read(text, number);
        } else if (!text.isBlank()) {
            readBody(text, number);
        }
    }

    private void readBody(String line, int number) {
        Matcher title = HEADING.matcher(line);
        Matcher themes = THEMES.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (title.matches()) {
            heading = Optional.of(title.group("heading").strip());
        } else if (themes.matches()) {
            List<Listed> its = listed.computeIfAbsent(current(number), id -> new ArrayList<>());
            Arrays.stream(themes.group("themes").split("(?U)\\s*;\\s*"))
                    .map(theme -> new Listed(theme, number))
                    .forEach(its::add);
        } else if (NEARLY_MARKED.matcher(line).matches()) {
            throw wrong(number, "un titre s’écrit « ## Titre », les thèmes « [thèmes : l’un ; l’autre] »");
        } else if (item.matches()) {
            String mark = item.group("number") != null ? item.group("number") : item.group("letter");
            boolean beyond = item.group("number") != null
                    && mark.length() <= 4
                    && Integer.parseInt(mark) + head.offset() > ProvisionId.LAST_NUMBER;
            if (beyond) {
                throw wrong(
                        number,
                        "le paragraphe du rapport, « " + (Integer.parseInt(mark) + head.offset())
                                + " », est trop grand : les numéros vont jusqu’à " + ProvisionId.LAST_NUMBER);
            }
            String after = current == null ? "au début" : "après " + current.label();
            current = outline.next(mark)
                    .orElseThrow(() -> wrong(
                            number,
                            Outline.beyond(mark)
                                    .map(limit -> "« " + mark + " » : " + limit)
                                    .orElse("« " + mark + " » n’est pas le numéro qui vient " + after)));
            entries.put(current, new Entry(heading, new StringBuilder(item.group("text"))));
        } else {
            entries.get(current(number)).text().append(' ').append(line);
        }
    }

    private ProvisionId current(int number) {
        if (current == null) {
            throw wrong(number, "une recommandation commence par son numéro : « 1. Les États parties … »");
        }
        return current;
    }

    private DataException wrong(int line, String what) {
        return new DataException(name, line, what);
    }

    Meeting meeting() {
        return head.meeting();
    }

    List<Provision> provisions() {
        List<Provision> provisions = new ArrayList<>();
        entries.forEach((id, entry) -> provisions.add(new Provision(
                id,
                entry.text().toString().replaceAll("\\s+", " ").strip(),
                Original.place(id, head.offset()),
                entry.heading(),
                List.of(),
                List.of(),
                List.of())));
        return provisions;
    }

    /** The names of themes that the file gives, by provision. */
    Map<ProvisionId, List<String>> themes() {
        Map<ProvisionId, List<String>> themes = new LinkedHashMap<>();
        listed.forEach((id, its) ->
                themes.put(id, its.stream().map(Listed::theme).distinct().toList()));
        return themes;
    }

    /** An error about the line that names a theme of a provision. */
    DataException wrongTheme(ProvisionId id, String theme, String what) {
        int line = listed.get(id).stream()
                .filter(its -> its.theme().equals(theme))
                .mapToInt(Listed::line)
                .findFirst()
                .orElseThrow();
        return wrong(line, what);
    }

    DataException wrongMeeting(String what) {
        return head.wrongMeeting(what);
    }

    /** Whether its text takes the place of the draft's. */
    boolean replacesDraft() {
        return head.replacesDraft();
    }

    DataException wrongReplacement(String what) {
        return head.wrongReplacement(what);
    }

    DataException wrongSymbol(String what) {
        return head.wrongSymbol(what);
    }
}
