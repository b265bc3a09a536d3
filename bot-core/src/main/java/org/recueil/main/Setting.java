package org.recueil.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.data.DataException;

/**
 * Something that can be set by a variable of that name. A secret may also be in a file, which {@code NAME_FILE} names, so that
 * it need not be in the environment.
 *
 * @param meaning a few words for who sets it, in French, without a full stop
 */
public record Setting(String name, String meaning, boolean isSecret) {
    private static final int HIGHEST_PORT = 65_535;
    private static final String FILE = "_FILE";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public static Setting open(String name, String meaning) {
        return new Setting(name, meaning, false);
    }

    public static Setting secret(String name, String meaning) {
        return new Setting(name, meaning, true);
    }

    /** The variables that set it. */
    public List<String> variables() {
        return isSecret ? List.of(name, name + FILE) : List.of(name);
    }

    /**
     * The value without the spaces around it; nothing where no variable says anything.
     *
     * @throws DataException where the file cannot be read or is empty; it names the file, never its content
     */
    public Optional<String> in(Map<String, String> variables) {
        String value = variables.getOrDefault(name, "");
        String file = isSecret ? variables.getOrDefault(name + FILE, "") : "";
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
            throw new DataException(name + FILE + "=" + file, "ce fichier ne peut pas être lu");
        }
        if (content.isBlank()) {
            throw new DataException(name + FILE + "=" + file, "ce fichier est vide");
        }
        return content;
    }

    /**
     * The value as a port; 0 leaves the choice to the system.
     *
     * @throws DataException where it is none
     */
    public Optional<Integer> portIn(Map<String, String> variables) {
        return in(variables).map(said -> {
            int port = said.matches("\\d{1,5}") ? Integer.parseInt(said) : HIGHEST_PORT + 1;
            if (port > HIGHEST_PORT) {
                throw new DataException(name + "=" + said, "ce n’est pas un port ; par exemple 9464");
            }
            return port;
        });
    }

    /**
     * The value of a setting that must be there.
     *
     * @throws DataException where it is not
     */
    public String require(Map<String, String> variables) {
        return in(variables).orElseThrow(() -> new DataException(name, "il manque ; c’est " + meaning));
    }
}
