package org.recueil.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which jars the program is started with. */
class ClassPathTest extends LauncherTrial {
    @Test
    void ordersTheClassPathAndLeavesTestsOut() throws Exception {
        run();
        var target = home.resolve("bot-core/target") + "/";
        assertEquals(
                target + "bot-core-0.1.0.jar:" + target + "lib/a.jar:" + target + "lib/b.jar",
                words().get(words().indexOf("-cp") + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat", "ask", "export", "suggest", "import", "version", "--version"})
    void aCommandThatNeedsNoAdapterDoesNotPayForOne(String command) throws Exception {
        writeAtHome("telegram-adapter/pom.xml", "");
        run(command);
        assertEquals(List.of("bot-core-0.1.0.jar", "a.jar", "b.jar"), jars());
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "doctor", "telegram", "slack", "help", "--help", "telegramm", "a b", "../x"})
    void allElseHasAllAdaptersBehindWhatAllShare(String command) throws Exception {
        withAdapters();
        run(command);
        assertEquals(
                List.of(
                        "bot-core-0.1.0.jar",
                        "a.jar",
                        "b.jar",
                        "slack-adapter-0.1.0.jar",
                        "of-slack-adapter.jar",
                        "telegram-adapter-0.1.0.jar",
                        "of-telegram-adapter.jar"),
                jars());
    }
}
