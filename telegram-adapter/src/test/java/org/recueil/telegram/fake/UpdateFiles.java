package org.recueil.telegram.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Updates as Telegram sends them, a file each, under {@code updates/} of the test resources; by name, as JSON. */
public final class UpdateFiles {
    private UpdateFiles() {}

    /** Every kind of update, well formed: texts, presses, inline queries, joins, photos, unknown kinds … */
    public static Map<String, String> wellFormed() {
        return read("/updates");
    }

    /** Updates with a field of a wrong type: the library cannot read them. */
    public static Map<String, String> malformed() {
        return read("/updates/malformed");
    }

    private static Map<String, String> read(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(UpdateFiles.class.getResource(folder).toURI()))) {
            Map<String, String> byName = new TreeMap<>();
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                byName.put(file.getFileName().toString().replace(".json", ""), Files.readString(file));
            }
            return byName;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
