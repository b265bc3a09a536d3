package org.recueil.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.view.MeetingLine;

class WordingTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertFalse(bundle("fr").isEmpty());
        assertEquals(bundle("fr").keySet(), bundle("en").keySet());
    }

    @Test
    void bothLanguagesFillInTheSamePlaces() throws IOException {
        Map<String, String> english = bundle("en");
        bundle("fr").forEach((key, text) -> assertEquals(placeholders(text), placeholders(english.get(key)), key));
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group())
                .sorted()
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void apostrophesAreTypographicSinceFormatsSwallowTheOthers(String language) throws IOException {
        bundle(language).forEach((key, text) -> assertFalse(text.contains("'"), key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void keysAreSorted(String language) throws IOException {
        try (Reader in = reader(language)) {
            List<String> keys = new BufferedReader(in)
                    .lines()
                    .map(line -> line.split(" = ", 2)[0])
                    .toList();
            assertEquals(List.copyOf(new TreeSet<>(keys)), keys);
        }
    }

    /** A key is used where its name, or its beginning up to the last point, stands in quotes in the code. */
    @Test
    void everyKeyIsUsed() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            code = files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordingTest::read)
                    .collect(Collectors.joining());
        }
        for (String key : bundle("fr").keySet()) {
            String stem = key.substring(0, Math.max(0, key.lastIndexOf('.')));
            boolean used = code.contains('"' + key + '"')
                    || code.contains('"' + stem + ".\"")
                    || code.contains('"' + stem + '"');
            assertTrue(used, key);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void everyDateAndOrdinalOfTheCorpusHasItsWord() throws IOException {
        for (Language language : Language.values()) {
            Wording wording = Wording.in(language);
            TestCorpus.get()
                    .meetings()
                    .forEach(meeting ->
                            assertFalse(MeetingLine.of(meeting, wording).isBlank()));
        }
    }

    private static Map<String, String> bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader in = reader(language)) {
            properties.load(in);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString(),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static Reader reader(String language) {
        InputStream in = Wording.class.getResourceAsStream("/org/recueil/wording_" + language + ".properties");
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
