package org.recueil.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher says where Java or Maven is missing or too old. */
class MissingToolsTest extends LauncherTrial {
    @Test
    void saysThatJavaIsMissing() throws Exception {
        environment.remove("JAVA_HOME");
        barePath();
        assertFails(69, "il faut Java 17 ou plus récent ; aucun dans JAVA_HOME ni dans PATH. Sous Debian");
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        jdk("old", "1.8.0_402");
        environment.put("JAVA_HOME", tmp.resolve("old").toString());
        barePath();
        assertFails(69, "old/bin/java est en version 1.8.0_402");
    }

    @Test
    void takesJavaFromThePathWhereJavaHomeIsTooOld() throws Exception {
        jdk("old", "11.0.2");
        environment.put("JAVA_HOME", tmp.resolve("old").toString());
        Files.createSymbolicLink(tmp.resolve("bin/java"), tmp.resolve("jdk/bin/java"));
        run();
        assertEquals(tmp.resolve("jdk/bin/java").toString(), words().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21.0.2+13", "11.0.2+9"})
    void asksAJavaThatNoFileDescribes(String version) throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("ASKED_VERSION", version);
        pretendedJava("bin/java");
        if (version.startsWith("11")) {
            assertFails(69, "java est en version 11.0.2+9");
        } else {
            assertEquals(0, run().exit());
        }
    }

    @Test
    void saysThatTheCompilerIsMissing() throws Exception {
        Files.delete(tmp.resolve("jdk/bin/javac"));
        assertFails(69, "n'a pas de compilateur");
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Files.delete(tmp.resolve("bin/mvn"));
        barePath();
        assertFails(69, "il faut Maven 3.8 ou plus récent ; aucun dans PATH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.2.1", "3.0.5", "3.6.3"})
    void saysThatMavenIsTooOld(String version) throws Exception {
        environment.put("MAVEN_VERSION", version);
        assertFails(69, "mvn est en version " + version.substring(0, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.8.1", "3.10.0", "4.0.0-rc-4"})
    void takesNewerMaven(String version) throws Exception {
        environment.put("MAVEN_VERSION", version);
        assertEquals(0, run().exit());
    }

    @Test
    void needsNeitherMavenNorCompilerOnceBuilt() throws Exception {
        run();
        script("bin/mvn", "exit 1");
        Files.delete(tmp.resolve("jdk/bin/javac"));
        assertEquals(new Run(0, "", ""), run());
    }

    @ParameterizedTest
    @CsvSource({
        "en_GB.UTF-8, ask, ''       , recueil: Java 17 or later is needed; there is none in JAVA_HOME or in PATH. On Debian",
        "fr_FR.UTF-8, ask, --lang=en, recueil: Java 17 or later is needed;",
        "en_GB.UTF-8, --lang, fr    , recueil : il faut Java 17 ou plus récent ;",
        "POSIX      , ask, II.37    , recueil : il faut Java 17 ou plus récent ;"
    })
    void speaksTheLanguageOfThePerson(String locale, String first, String second, String said) throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("LANG", locale);
        barePath();
        var failed = run(first, second);
        assertEquals(69, failed.exit());
        assertTrue(failed.err().startsWith(said), failed.err());
    }

    @Test
    void whatKeepsAServiceFromStartingIsJsonIfItsLogIs() throws Exception {
        environment.put("RECUEIL_LOG", "json");
        environment.put("MAVEN_VERSION", "3.0.5");
        var failed = run("serve");
        assertEquals(69, failed.exit());
        var event = new ObjectMapper().readTree(failed.err());
        assertEquals("ERROR", event.path("level").textValue());
        assertTrue(event.path("formattedMessage").textValue().contains("mvn est en version 3.0"), failed.err());
        assertTrue(run("ask").err().startsWith("recueil : "));
    }
}
