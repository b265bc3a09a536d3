package org.recueil.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertFalse(bundle("fr").isEmpty());
        assertEquals(bundle("fr").keySet(), bundle("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void apostrophesAreTypographic(String language) throws IOException {
        bundle(language).values().forEach(text -> assertFalse(text.toString().contains("'"), text::toString));
    }

    @Test
    void aLanguageWithoutWordingGetsFrench() {
        String french = Wording.of(Locale.FRENCH).welcome();
        assertEquals(french, Wording.of(Locale.GERMAN).welcome());
        assertEquals(french, Wording.of(Locale.ROOT).welcome());
        assertEquals(french, Wording.of(Locale.CANADA_FRENCH).welcome());
        assertNotEquals(french, Wording.of(Locale.UK).welcome());
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        String name = "terminal_" + language + ".properties";
        try (Reader in = new InputStreamReader(Wording.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
