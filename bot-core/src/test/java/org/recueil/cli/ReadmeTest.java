package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recueil.cli.Program.Ran;

/** What the README shows is what the program prints: each fenced block that begins with {@code $ ./recueil}. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile(
            "^```\\w*\n\\$ \\./recueil (?<arguments>.+)\n(?<printed>(?:.*\n)*?)```$", Pattern.MULTILINE);
    private static final Pattern ARGUMENT = Pattern.compile("\"(?<quoted>[^\"]*)\"|'(?<single>[^']*)'|(?<bare>\\S+)");

    @Test
    void itsExamplesAreReal() throws IOException {
        List<MatchResult> blocks = BLOCK.matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .toList();
        assertFalse(blocks.isEmpty(), "the README shows no example");
        for (MatchResult block : blocks) {
            String arguments = block.group(1);
            Ran ran = Program.here().run(words(arguments));
            assertEquals(new Ran(0, block.group(2), ""), ran, "./recueil " + arguments);
        }
    }

    private static String[] words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = ARGUMENT.matcher(line);
        while (word.find()) {
            String quoted = word.group("quoted") != null ? word.group("quoted") : word.group("single");
            words.add(quoted != null ? quoted : word.group("bare"));
        }
        return words.toArray(String[]::new);
    }
}
