package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserLanguageTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # LC_ALL,     LC_MESSAGES, LANG,        language
            '',           '',          en_GB.UTF-8, en
            '',           '',          en,          en
            '',           '',          en@euro,     en
            '',           '',          EN-us,       en
            '',           fr_FR.UTF-8, en_US.UTF-8, fr
            en_US.UTF-8,  fr_FR.UTF-8, fr_CH.UTF-8, en
            '',           '',          fr_CA.UTF-8, fr
            C,            '',          en_GB.UTF-8, fr
            C.UTF-8,      '',          en_GB.UTF-8, fr
            POSIX,        '',          '',          fr
            '',           '',          '',          fr
            '',           '',          es_ES.UTF-8, en
            '',           '',          cs_CZ.UTF-8, en
            """)
    void theLocaleSaysIt(String all, String messages, String lang, String language) {
        Map<String, String> variables = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);
        assertEquals(language, UserLanguage.of(variables).code());
    }

    @Test
    void whatTheLauncherSetIsNotTheUsers() {
        Map<String, String> ofProcess = Map.of("LC_ALL", "C.UTF-8", "LANG", "en_GB.UTF-8");
        Map<String, String> before = new HashMap<>(ofProcess);
        before.put("LC_ALL", "");
        assertEquals(before, Environment.variables(ofProcess, ""));
        assertEquals(ofProcess, Environment.variables(ofProcess, null));
        assertEquals("fr_FR", Environment.variables(ofProcess, "fr_FR").get("LC_ALL"));
    }

    @Test
    void theChatSpeaksTheUsersLanguageUnlessToldAnother() {
        Program english = Program.here().with("LANG", "en_GB.UTF-8").reading("II.37\n");
        assertTrue(english.run("chat").out().contains("Working Group, second meeting"));
        assertTrue(english.run("chat", "--lang", "fr").out().contains("Groupe de travail, deuxième réunion"));
        assertTrue(Program.here().reading("II.37\n").run("chat").out().contains("Groupe de travail, deuxième réunion"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask II.37", "ask --json II.37", "export"})
    void whatScriptsReadIsFrenchInEveryLocale(String arguments) {
        Program english = Program.here().with("LANG", "en_GB.UTF-8");
        assertEquals(Program.here().run(arguments.split(" ")), english.run(arguments.split(" ")));
    }

    /** Letters and signs that no English line of ours has. */
    static final Pattern FRENCH = Pattern.compile(
            "[àâçèéêëîïôùûœÀÉ«»]| [;:?!](\\s|$)|\\b(le|la|les|une?|des|du|est|pas|pour|il|ce|cette|dans)\\b");

    private static void assertEnglish(String said) {
        assertFalse(said.isBlank());
        said.lines().forEach(line -> assertFalse(FRENCH.matcher(line).find(), line));
    }

    @Test
    void helpSpeaksTheUsersLanguage() {
        Program english = Program.here().with("LANG", "en_GB.UTF-8");
        assertEnglish(english.run("help").out());
        for (String command : List.of("ask", "chat", "export", "import", "serve", "doctor", "version", "help")) {
            assertEnglish(english.run(command, "--help").out());
            assertNotEquals(
                    english.run(command, "--help").out(),
                    Program.here().run(command, "--help").out());
        }
        assertEnglish(Program.here().run("--lang", "en", "help").out());
        assertEnglish(Program.here().run("help", "--lang=en").out());
        assertTrue(english.run("help", "--lang", "fr").out().contains("sans sous-commande"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nosuch           | recueil: no sub-command “nosuch”; there are: ask,
            ask --nosuch     | recueil ask: no option “--nosuch”
            ask --lang es    | recueil ask: “es”: the language is fr or en
            ask --lang       | recueil ask: --lang lacks a value: fr or en
            ask --json --json | recueil ask: --json is given twice
            export more      | recueil export: one argument too many: “more”
            serve            | recueil serve: no token, so there is nothing to serve.
            """)
    void errorsSpeakTheUsersLanguage(String arguments, String said) {
        String told = Program.here()
                .with("LANG", "en_GB.UTF-8")
                .run(arguments.split(" "))
                .err();
        assertTrue(told.startsWith(said), told);
        assertEnglish(told);
        assertFalse(Program.here().run(arguments.split(" ")).err().startsWith(said));
    }

    @Test
    void theDoctorSpeaksTheUsersLanguage() {
        String lines = Program.here().run("doctor", "--lang", "en").out();
        assertEnglish(lines);
        assertTrue(lines.contains("health and metrics: off (RECUEIL_HTTP_PORT is not there)"), lines);
        assertTrue(Program.here().run("doctor").out().contains("santé et mesures : éteintes"));
    }
}
