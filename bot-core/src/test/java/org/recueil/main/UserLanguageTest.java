package org.recueil.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
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
}
