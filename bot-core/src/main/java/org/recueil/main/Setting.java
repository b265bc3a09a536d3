package org.recueil.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.recueil.data.DataException;

/** A setting of a front end: the variable of its name, or, so that a secret need not be there, the file that {@code NAME_FILE} names. */
public final class Setting {
    private Setting() {}

    /**
     * The value without the spaces around it; nothing where neither variable says anything.
     *
     * @throws DataException where the file cannot be read; it names the file, never its content
     */
    public static Optional<String> read(Map<String, String> variables, String name) {
        String value = variables.getOrDefault(name, "");
        String file = variables.getOrDefault(name + "_FILE", "");
        if (value.isBlank() && !file.isBlank()) {
            try {
                value = Files.readString(Path.of(file.strip()));
            } catch (IOException | InvalidPathException unreadable) {
                throw new DataException(name + "_FILE=" + file, "ce fichier ne peut pas être lu");
            }
        }
        return Optional.of(value.strip()).filter(said -> !said.isEmpty());
    }
}
