package org.recueil.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.data.DataException;
import org.recueil.importer.TextFile.NumberedLine;
import org.recueil.text.Folding;

/** The lines {@code key : value} with which a readable file begins; an empty line ends them. */
final class Head {
    private static final Pattern PAIR = Pattern.compile("(?U)\\s*(?<key>\\p{L}+)\\s*:\\s*(?<value>.*)");

    /**
     * A key of a head. It is read without its accents and in capitals, too.
     *
     * @param value what its value looks like
     * @param otherwise what is said of one that does not
     */
    record Key(String name, boolean required, Pattern value, String otherwise) {
        static Key required(String name, String value, String otherwise) {
            return new Key(name, true, Pattern.compile(value), otherwise);
        }

        static Key optional(String name, String value, String otherwise) {
            return new Key(name, false, Pattern.compile(value), otherwise);
        }

        boolean isCalled(String written) {
            return Folding.letters(name).equals(Folding.letters(written));
        }
    }

    private final TextFile file;
    private final List<Key> keys;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private Head(TextFile file, List<Key> keys) {
        this.file = file;
        this.keys = keys;
    }

    /**
     * Reads the head of a file that may have these keys.
     *
     * @throws DataException for a line that is none of a head, a value that cannot be, or a required key that is missing
     */
    static Head of(TextFile file, List<Key> keys) {
        Head head = new Head(file, keys);
        linesOfHead(file).forEach(head::read);
        for (Key key : keys) {
            if (key.required() && !head.values.containsKey(key.name())) {
                throw file.wrong(1, "l’en-tête n’a pas de ligne « " + key.name() + " : … »");
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

    /** The lines of a file after its head, empty ones left out. */
    static List<NumberedLine> body(TextFile file) {
        return file.lines().stream()
                .dropWhile(NumberedLine::isBlank)
                .dropWhile(line -> !line.isBlank())
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The keys that the lines of a file's head begin with, as written. */
    static List<String> writtenKeys(TextFile file) {
        List<String> written = new ArrayList<>();
        for (NumberedLine line : linesOfHead(file)) {
            Matcher pair = PAIR.matcher(line.text());
            if (pair.matches()) {
                written.add(pair.group("key"));
            }
        }
        return written;
    }

    private void read(NumberedLine line) {
        Matcher pair = PAIR.matcher(line.text());
        Key key = pair.matches() ? key(pair.group("key")) : null;
        if (key == null) {
            throw file.wrong(
                    line.number(),
                    "« " + line.text().strip() + " » n’est pas une ligne de l’en-tête ; celles-ci s’écrivent « clé :"
                            + " valeur » avec les clés "
                            + String.join(", ", keys.stream().map(Key::name).toList())
                            + ", et une ligne vide les suit");
        }
        String value = pair.group("value").strip().replaceAll("(?U)\\s+", " ");
        if (!key.value().matcher(value).matches()) {
            throw file.wrong(
                    line.number(), "« " + key.name() + " : " + value + " » : " + key.name() + " " + key.otherwise());
        } else if (values.put(key.name(), value) != null) {
            throw file.wrong(line.number(), "la clé « " + key.name() + " » est donnée deux fois");
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

    /** An error about the line of a key that the head has. */
    DataException wrong(String key, String what) {
        return file.wrong(lines.get(key), what);
    }
}
