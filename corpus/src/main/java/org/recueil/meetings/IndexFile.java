package org.recueil.meetings;

import static org.recueil.meetings.FileHead.Key.required;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.data.DataException;
import org.recueil.meetings.TextFile.NumberedLine;
import org.recueil.model.PublishedSource;
import org.recueil.model.id.Body;
import org.recueil.model.id.Part;
import org.recueil.text.Bilingual;
import org.recueil.text.Folding;

/**
 * A further edition of the thematic index, as a person writes it down: a head, an empty line, then a line
 * {@code thème : nom = références} for each theme. {@code corpus/README.md} shows an example.
 */
final class IndexFile implements FurtherFile {
    static final String INDEX = "index";
    private static final String FORMER = "auparavant";
    private static final String ENGLISH = "anglais";
    private static final Bilingual FORM = Bilingual.of(
            "un thème s’écrit « thème : nom = II.3 ; II.55 à II.56 », son ancien nom et son nom anglais « thème : nom"
                    + " (auparavant : l’un ; l’autre) (anglais : name) = … »",
            "a theme is written “thème : nom = II.3 ; II.55 à II.56”, its former name and its English name “thème : nom"
                    + " (auparavant : l’un ; l’autre) (anglais : name) = …”");

    private static final List<FileHead.Key> KEYS = List.of(
            required(
                    INDEX,
                    "20\\d\\d",
                    Bilingual.of(
                            "est l’année de l’édition : par exemple 2023",
                            "is the year of the edition: for example 2023")),
            required(MeetingHead.NAME),
            MeetingHead.symbol(Body.symbol(Part.A, "2023/4")));

    private static final Pattern THEME =
            Pattern.compile("(?Ui)\\s*th[eè]me\\s*:\\s*(?<theme>[^=]*?)\\s*=\\s*(?<list>.*)");
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("(?Ui)\\s*\\p{L}+\\s*:.*|.*=.*");
    /** A note after a name. If there are several, the last one is matched first. */
    private static final Pattern NOTE = Pattern.compile(
            "(?Ui)(?<before>.*\\S)\\s*\\((?<key>" + FORMER + "|" + ENGLISH + ")\\s*:\\s*(?<value>.*\\S)\\s*\\)");

    private static final Pattern UNKNOWN_NOTE = Pattern.compile("(?U).*\\(\\s*\\p{L}+\\s*:.*");

    /** References between two semicolons. */
    record Listed(String references, int line) {}

    /**
     * A theme as it is written down.
     *
     * @param former names of older editions that lead to it; its own name leads to it without being listed
     */
    record Entry(String name, List<String> former, Optional<String> english, int line, List<Listed> listed) {}

    private final TextFile file;
    private final FileHead head;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private Entry current;

    private IndexFile(TextFile file) {
        this.file = file;
        this.head = FileHead.of(file, KEYS);
    }

    /** @throws DataException if the file cannot be used; it names file and line and says what is wrong */
    static IndexFile read(TextFile file) {
        IndexFile read = new IndexFile(file);
        FileHead.body(file).forEach(read::readLine);
        if (read.entries.isEmpty()) {
            throw file.wrong(
                    file.lastLine(), Bilingual.of("aucun thème", "no theme").and(FileHead.NOTHING_BELOW));
        }
        return read;
    }

    @Override
    public TextFile file() {
        return file;
    }

    @Override
    public PublishedSource source() {
        return new PublishedSource(
                file.name(),
                head.required(MeetingHead.NAME),
                head.value(MeetingHead.SYMBOL),
                String.valueOf(edition()),
                0,
                0);
    }

    int edition() {
        return Integer.parseInt(head.required(INDEX));
    }

    /** The themes in the order of the file, which is that of the index. */
    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    DataException wrongEdition(Bilingual what) {
        return head.wrong(INDEX, what);
    }

    private void readLine(NumberedLine line) {
        Matcher theme = THEME.matcher(line.text());
        if (theme.matches()) {
            begin(theme.group("theme"), line.number());
            list(theme.group("list"), line.number());
        } else if (current == null || LOOKS_LIKE_ONE.matcher(line.text()).matches()) {
            throw file.wrong(line.number(), FORM);
        } else {
            list(line.text(), line.number());
        }
    }

    private void begin(String written, int line) {
        String name = written;
        List<String> former = new ArrayList<>();
        Optional<String> english = Optional.empty();
        for (Matcher note = NOTE.matcher(name); note.matches(); note = NOTE.matcher(name)) {
            if (Folding.letters(note.group("key")).equals(ENGLISH)) {
                english = Optional.of(note.group("value"));
            } else {
                former.addAll(Arrays.asList(note.group("value").split("(?U)\\s*;\\s*")));
            }
            name = note.group("before");
        }
        if (name.isBlank() || UNKNOWN_NOTE.matcher(name).matches()) {
            throw file.wrong(line, FORM);
        }
        current = new Entry(name, List.copyOf(former), english, line, new ArrayList<>());
        Entry before = entries.put(Folding.fold(name), current);
        if (before != null) {
            throw file.wrong(
                    line,
                    "le thème « " + before.name() + " » est déjà à la ligne " + before.line(),
                    "the theme “" + before.name() + "” is in line " + before.line() + " already");
        }
    }

    private void list(String references, int line) {
        Arrays.stream(references.split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(each -> current.listed().add(new Listed(each, line)));
    }
}
