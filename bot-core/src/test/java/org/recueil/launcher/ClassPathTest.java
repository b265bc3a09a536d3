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
    @ValueSource(strings = {"chat", "ask", "export", "import", "version", "--version"})
    void aCommandThatNeedsNoAdapterDoesNotPayForOne(String command) throws Exception {
        writeAtHome("telegram-adapter/pom.xml", "");
        run(command);
        assertEquals(List.of("bot-core-0.1.0.jar", "a.jar", "b.jar"), jars());
    }

    @Test
    void anAdapterIsAddedWhereItIsAskedForBehindWhatAllShare() throws Exception {
        writeAtHome("slack-adapter/pom.xml", "");
        writeAtHome("telegram-adapter/pom.xml", "");
        run("telegram");
        var shared = List.of("bot-core-0.1.0.jar", "a.jar", "b.jar");
        assertEquals(shared, jars().subList(0, 3));
        assertEquals(List.of("telegram-adapter-0.1.0.jar", "of-telegram-adapter.jar"), jars().subList(3, 5));
        assertEquals(5, jars().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "telegramm", "a b", "../x"})
    void allAdaptersAreAddedWhereItMayBeAny(String command) throws Exception {
        writeAtHome("slack-adapter/pom.xml", "");
        writeAtHome("telegram-adapter/pom.xml", "");
        run(command);
        assertEquals(7, jars().size(), jars().toString());
    }
}
