package org.recueil.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an adapter's own wording owes its readers: the same in both languages, and nothing that is never said. */
public abstract class BundleContract {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** The bundle's name, {@code org.recueil.slack.wording} and the like. */
    protected abstract String bundle();

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
        Properties french = bundle("fr");
        Properties english = bundle("en");
        assertFalse(french.isEmpty());
        assertEquals(new TreeSet<>(french.keySet()), new TreeSet<>(english.keySet()));
        for (String key : french.stringPropertyNames()) {
            assertEquals(places(french.getProperty(key)), places(english.getProperty(key)), key);
            assertFalse((french.getProperty(key) + english.getProperty(key)).contains("'"), key);
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            code = files.filter(file -> file.toString().endsWith(".java"))
                    .map(BundleContract::read)
                    .collect(Collectors.joining());
        }
        for (String key : bundle("fr").stringPropertyNames()) {
            String stem = key.substring(0, Math.max(0, key.lastIndexOf('.') + 1));
            assertTrue(code.contains('"' + key + '"') || !stem.isEmpty() && code.contains('"' + stem + '"'), key);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private Properties bundle(String language) throws IOException {
        String path = "/" + bundle().replace('.', '/') + "_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = getClass().getResourceAsStream(path)) {
            assertNotNull(in, path);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
