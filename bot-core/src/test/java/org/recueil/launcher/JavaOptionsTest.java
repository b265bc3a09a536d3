package org.recueil.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the launcher starts Java for each command. */
class JavaOptionsTest extends LauncherTrial {
    @Test
    void addsJavaOptionsOfTheUser() throws Exception {
        environment.put("RECUEIL_JAVA_OPTS", "-Xmx64m  -Dx=*");
        run();
        var words = words();
        assertEquals(words.indexOf("-Xmx64m") + 1, words.indexOf("-Dx=*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chat",
                "ask",
                "export",
                "version",
                "--version",
                "help",
                "--help",
                "serve",
                "doctor",
                "telegram",
                "slack"
            })
    void hurriesWhereSomebodyWaitsForAFirstAnswer(String command) throws Exception {
        run(command);
        assertTrue(words().contains("-XX:TieredStopAtLevel=1"));
        assertTrue(words().contains("-XX:CICompilerCount=1"));
    }

    @Test
    void oneThreadOfTheCompilerIsNoneOfOursWhereTheUserWantsBothCompilers() throws Exception {
        environment.put("RECUEIL_JAVA_OPTS", "-XX:TieredStopAtLevel=4");
        run("ask");
        assertFalse(words().contains("-XX:CICompilerCount=1"));
    }

    @Test
    void keepsTheFullCompilerForWhatComputes() throws Exception {
        run("import");
        assertFalse(words().contains("-XX:TieredStopAtLevel=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "telegram", "slack"})
    void givesAServiceLittleMemoryUnlessTheUserGivesMore(String command) throws Exception {
        environment.put("RECUEIL_JAVA_OPTS", "-Xmx1g");
        run(command);
        assertTrue(words().indexOf("-Xmx80m") < words().indexOf("-Xmx1g"), words().toString());
        assertTrue(words().contains("-Xmx80m") && words().contains("-XX:+ExitOnOutOfMemoryError"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.1", "24", "25.0.3+9-LTS"})
    void allowsNativeCodeWhereJavaWouldWarn(String version) throws Exception {
        jdk("jdk", version);
        run();
        assertEquals(!version.startsWith("17"), words().contains("--enable-native-access=ALL-UNNAMED"));
    }

    @Test
    void aServiceIsAllowedEnoughFilesOrSaysThatItIsNot() throws Exception {
        assertEquals(0, run().exit());
        assertEquals(0, limited("ulimit -n 100", "ask").exit());
        assertEquals(0, limited("ulimit -S -n 100", "serve").exit());
        var refused = limited("ulimit -n 100", "serve");
        assertEquals(71, refused.exit());
        assertTrue(refused.err().contains("256 fichiers à la fois ; la limite est de 100"), refused.err());
    }
}
