package org.recueil.slack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recueil.slack.fake.FakeSlack;

/** The program in a process of its own, as the launcher starts it. */
final class BotProcess {
    private BotProcess() {}

    /**
     * @param folder where its secrets lie, and its {@code log}
     * @param others variables of the environment, beside the usual ones or in their place
     * @param options of the JVM
     */
    static Process start(FakeSlack slack, Path folder, Map<String, String> others, String... options)
            throws IOException {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(List.of(options));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.recueil.cli.Main", "slack"));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("SLACK_"));
        environment.put("SLACK_API_URL", slack.apiUrl());
        environment.put("SLACK_BOT_TOKEN_FILE", file(folder.resolve("bot"), FakeSlack.BOT_TOKEN));
        environment.put("SLACK_APP_TOKEN_FILE", file(folder.resolve("app"), FakeSlack.APP_TOKEN));
        environment.putAll(others);
        return builder.start();
    }

    private static String file(Path path, String content) throws IOException {
        return Files.writeString(path, content + "\n").toString();
    }
}
