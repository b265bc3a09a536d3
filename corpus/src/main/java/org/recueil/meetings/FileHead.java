package org.recueil.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.data.DataException;
import org.recueil.meetings.TextFile.NumberedLine;
import org.recueil.text.Bilingual;
import org.recueil.text.Folding;

/** The head of a readable file: lines {@code key : value}, ended by an empty line. */
final class FileHead {
    /** The end of a message that says what is missing below the head. */
    static final Bilingual NOTHING_BELOW =
            Bilingual.of(" ne suit l’en-tête et une ligne vide", " follows the head and an empty line");

    private static final Bilingual MISSING = Bilingual.of("manque", "is missing");
    private static final Pattern PAIR = Pattern.compile("(?U)\\s*(?<key>\\p{L}+)\\s*:\\s*(?<value>.*)");

    /**
     * A key of a head. Its capitals and accents do not matter.
     *
     * @param value the form of its value
     * @param otherwise the message about a value of another form
     */
    record Key(String name, boolean required, Pattern value, Bilingual otherwise) {
        static Key required(String name, String value, Bilingual otherwise) {
            return new Key(name, true, Pattern.compile(value), otherwise);
        }

        static Key optional(String name, String value, Bilingual otherwise) {
            return new Key(name, false, Pattern.compile(value), otherwise);
        }

        /** A required key with any words as its value. */
        static Key required(String name) {
            return required(name, ".+", MISSING);
        }

        /** An optional key with any words as its value. */
        static Key optional(String name) {
            return optional(name, ".+", MISSING);
        }

        boolean isCalled(String written) {
            return Folding.letters(name).equals(Folding.letters(written));
        }
    }

    private final TextFile file;
    private final List<Key> keys;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private FileHead(TextFile file, List<Key> keys) {
        this.file = file;
        this.keys = keys;
    }

    /**
     * Reads the head of a file that may have these keys.
     *
     * @throws DataException if a line does not belong in a head, a value has the wrong form, or a required key is
     *     missing
     */
    static FileHead of(TextFile file, List<Key> keys) {
        FileHead head = new FileHead(file, keys);
        linesOfHead(file).forEach(head::read);
        for (Key key : keys) {
            if (key.required() && !head.values.containsKey(key.name())) {
                throw file.wrong(
                        1,
                        "l’en-tête n’a pas de ligne « " + key.name() + " : … »",
                        "the head has no line “" + key.name() + " : …”");
            }
        }
        return head;
    }

    private static List<NumberedLine> linesOfHead(TextFile file) {
        return file.lines().stream()
                .dropWhile(NumberedLine::isBlank)
                .takeWhile(line -> !line.isBlank())
                .toList();
    }

    /** The lines of a file after its head, without empty lines. */
    static List<NumberedLine> body(TextFile file) {
        return file.lines().stream()
                .dropWhile(NumberedLine::isBlank)
                .dropWhile(line -> !line.isBlank())
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The keys in the head of a file, as written. */
    static List<String> writtenKeys(TextFile file) {
        return linesOfHead(file).stream()
                .map(line -> PAIR.matcher(line.text()))
                .filter(Matcher::matches)
                .map(pair -> pair.group("key"))
                .toList();
    }

    private void read(NumberedLine line) {
        Matcher pair = PAIR.matcher(line.text());
        Key key = pair.matches() ? key(pair.group("key")) : null;
        if (key == null) {
            String written = line.text().strip();
            String all = String.join(", ", keys.stream().map(Key::name).toList());
            throw file.wrong(
                    line.number(),
                    "« " + written + " » n’est pas une ligne de l’en-tête ; celles-ci s’écrivent « clé :"
                            + " valeur » avec les clés " + all + ", et une ligne vide les suit",
                    "“" + written + "” is no line of the head; such lines are written “key : value” with the" + " keys "
                            + all + ", and an empty line follows them");
        }
        String value = pair.group("value").strip().replaceAll("(?U)\\s+", " ");
        if (!key.value().matcher(value).matches()) {
            String written = key.name() + " : " + value;
            throw file.wrong(
                    line.number(),
                    Bilingual.of("« " + written + " » : " + key.name() + " ", "“" + written + "”: " + key.name() + " ")
                            .and(key.otherwise()));
        } else if (values.put(key.name(), value) != null) {
            throw file.wrong(
                    line.number(),
                    "la clé « " + key.name() + " » est donnée deux fois",
                    "the key “" + key.name() + "” is given twice");
        }
        lines.put(key.name(), line.number());
    }

    private Key key(String written) {
        return keys.stream().filter(key -> key.isCalled(written)).findFirst().orElse(null);
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The value of a required key. */
    String required(String key) {
        return value(key).orElseThrow();
    }

    /** An error about the line of a key, which the head has. */
    DataException wrong(String key, Bilingual what) {
        return file.wrong(lines.get(key), what);
    }
}
