package org.recueil.platform.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.data.DataException;
import org.recueil.text.Bilingual;

/**
 * A file of settings, in UTF-8: one {@code NAME=value} per line, blank lines, and comments on lines of their own that begin
 * with {@code #}. A byte order mark is skipped; {@code export} before a name and matching quotes around a value are understood.
 * Everything else stands for itself, including backslashes.
 *
 * @param path as it was given
 * @param settings by name; if a name stands twice, the last line holds
 * @param lines the line number of each setting, from 1
 * @param refused what is wrong with the lines that cannot be read, with their numbers; never a value
 * @param repeated a sentence for each line whose name stood before
 * @param readOtherwise a sentence for each line that the version before this format read otherwise
 */
public record SettingsFile(
        String path,
        Map<String, String> settings,
        Map<String, Integer> lines,
        List<Bilingual> refused,
        List<Bilingual> repeated,
        List<Bilingual> readOtherwise) {
    /** The environment variable that names it. */
    public static final String NAMED_BY = "RECUEIL_CONFIG";

    public SettingsFile {
        settings = Map.copyOf(settings);
        lines = Map.copyOf(lines);
        refused = List.copyOf(refused);
        repeated = List.copyOf(repeated);
        readOtherwise = List.copyOf(readOtherwise);
    }

    /**
     * The file that the environment names; empty if it names none.
     *
     * @throws DataException if it cannot be opened
     */
    public static Optional<SettingsFile> in(Map<String, String> environment) {
        String named = environment.getOrDefault(NAMED_BY, "").strip();
        return named.isEmpty() ? Optional.empty() : Optional.of(read(named));
    }

    /**
     * The settings.
     *
     * @throws DataException if a line cannot be read; it lists every such line
     */
    public Map<String, String> require() {
        if (!refused.isEmpty()) {
            throw DataException.ofLines(refused);
        }
        return settings;
    }

    /** The file and line of a setting, for the beginning of a message. */
    public String place(String name) {
        return path + ":" + lines.get(name) + ": ";
    }

    private static SettingsFile read(String named) {
        byte[] content;
        try {
            content = Files.readAllBytes(Path.of(named));
        } catch (IOException | InvalidPathException unreadable) {
            throw new DataException(
                    NAMED_BY + "=" + named, Bilingual.of("ce fichier ne peut pas être lu", "this file cannot be read"));
        }
        Map<String, String> settings = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        List<Bilingual> refused = new ArrayList<>();
        List<Bilingual> repeated = new ArrayList<>();
        List<Bilingual> readOtherwise = new ArrayList<>();
        int number = 0;
        OlderSettingsFile older = new OlderSettingsFile();
        for (byte[] bytes : lines(content)) {
            number++;
            try {
                String line = text(bytes, number == 1);
                Optional<SettingsLine> read = SettingsLine.read(line);
                Optional<Bilingual> difference = older.difference(line, read, number == 1 && hasMark(bytes));
                if (read.isPresent()) {
                    String name = read.get().name();
                    String place = named + ":" + number + ": " + name;
                    difference.ifPresent(how -> readOtherwise.add(Bilingual.pair(Bilingual.same(place), how)));
                    Integer before = lines.put(name, number);
                    if (before != null) {
                        repeated.add(Bilingual.of(
                                place + " est déjà à la ligne " + before + " ; c’est la dernière ligne qui compte",
                                place + " stands in line " + before + " already; the last line holds"));
                    }
                    settings.put(name, read.get().value());
                }
            } catch (SettingsLine.Unreadable wrong) {
                refused.add(Bilingual.same(named + ":" + number + ": ").and(wrong.said()));
            }
        }
        return new SettingsFile(named, settings, lines, refused, repeated, readOtherwise);
    }

    /** Splits bytes, not characters, so that one line that is not UTF-8 can be told from the others. */
    private static List<byte[]> lines(byte[] content) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= content.length; at++) {
            if (at == content.length || content[at] == '\n') {
                int end = at > start && content[at - 1] == '\r' ? at - 1 : at;
                lines.add(Arrays.copyOfRange(content, start, end));
                start = at + 1;
            }
        }
        return lines;
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static String text(byte[] bytes, boolean first) throws SettingsLine.Unreadable {
        int start = first && hasMark(bytes) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException otherCharset) {
            throw new SettingsLine.Unreadable(
                    "cette ligne n’est pas en UTF-8 ; enregistrez le fichier en UTF-8",
                    "this line is not in UTF-8; save the file in UTF-8");
        }
    }
}
