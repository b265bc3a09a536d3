package org.recueil.platform.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recueil.data.DataException;
import org.recueil.text.Bilingual;

/**
 * A setting, which a variable of that name sets.
 *
 * @param meaning a few words for the person who sets it, without a full stop
 */
public record Setting(String name, Bilingual meaning, Kind kind) {
    /** Which variables set it. */
    public enum Kind {
        OPEN,
        /** It may also be in a file that {@code NAME_FILE} names, so that it need not be in the environment. */
        SECRET,
        /** Other programs know it, too, by its name in lower case. That one comes first. */
        IN_BOTH_CASES
    }

    private static final int HIGHEST_PORT = 65_535;
    private static final String FILE = "_FILE";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public static Setting open(String name, Bilingual meaning) {
        return new Setting(name, meaning, Kind.OPEN);
    }

    public static Setting secret(String name, Bilingual meaning) {
        return new Setting(name, meaning, Kind.SECRET);
    }

    public static Setting inBothCases(String name, Bilingual meaning) {
        return new Setting(name, meaning, Kind.IN_BOTH_CASES);
    }

    public boolean isSecret() {
        return kind == Kind.SECRET;
    }

    /** The variables that set it. */
    public List<String> variables() {
        return switch (kind) {
            case OPEN -> List.of(name);
            case SECRET -> List.of(name, name + FILE);
            case IN_BOTH_CASES -> List.of(name, lower());
        };
    }

    private String lower() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The name of the variable that sets it, or would set it. */
    public String saidBy(Map<String, String> variables) {
        boolean isLower = kind == Kind.IN_BOTH_CASES
                && !variables.getOrDefault(lower(), "").isBlank();
        return isLower ? lower() : name;
    }

    /**
     * The value without the spaces around it; empty if no variable sets it.
     *
     * @throws DataException if the file cannot be read or is empty; it names the file, never its content
     */
    public Optional<String> in(Map<String, String> variables) {
        String value = variables.getOrDefault(saidBy(variables), "");
        String file = isSecret() ? variables.getOrDefault(name + FILE, "") : "";
        if (value.isBlank() && !file.isBlank()) {
            value = content(file);
        }
        return Optional.of(value.strip()).filter(said -> !said.isEmpty());
    }

    private String content(String file) {
        String content;
        try {
            content = Files.readString(Path.of(file.strip())).replaceFirst("^" + BYTE_ORDER_MARK, "");
        } catch (IOException | InvalidPathException unreadable) {
            throw new DataException(
                    name + FILE + "=" + file,
                    Bilingual.of("ce fichier ne peut pas être lu", "this file cannot be read"));
        }
        if (content.isBlank()) {
            throw new DataException(
                    name + FILE + "=" + file, Bilingual.of("ce fichier est vide", "this file is empty"));
        }
        return content;
    }

    /**
     * The value as a port; 0 leaves the choice to the system.
     *
     * @throws DataException if it is not a port
     */
    public Optional<Integer> portIn(Map<String, String> variables) {
        return in(variables).map(said -> {
            int port = said.matches("\\d{1,5}") ? Integer.parseInt(said) : HIGHEST_PORT + 1;
            if (port > HIGHEST_PORT) {
                throw new DataException(
                        name + "=" + said,
                        Bilingual.of("ce n’est pas un port ; par exemple 9464", "this is no port; for example 9464"));
            }
            return port;
        });
    }

    /**
     * The value of a required setting that must have a certain form.
     *
     * @param otherwise the error if it has another form
     * @throws DataException if it is missing or has another form; it never quotes the value
     */
    public String require(Map<String, String> variables, Pattern form, Bilingual otherwise) {
        return ofForm(require(variables), form, otherwise);
    }

    /**
     * A value that must have a certain form.
     *
     * @throws DataException if it has another form; it never quotes the value
     */
    public String ofForm(String value, Pattern form, Bilingual otherwise) {
        if (!form.matcher(value).matches()) {
            throw new DataException(name, otherwise);
        }
        return value;
    }

    /**
     * The value of a required setting.
     *
     * @throws DataException if it is missing
     */
    public String require(Map<String, String> variables) {
        return in(variables)
                .orElseThrow(() -> new DataException(
                        name,
                        Bilingual.of("il manque ; c’est ", "it is missing; it is ")
                                .and(meaning)));
    }
}
