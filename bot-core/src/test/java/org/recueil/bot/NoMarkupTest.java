package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command writes no markup: neither its texts in the code nor its wording hold any, of whatever platform. */
class NoMarkupTest {
    private static final Pattern MARKUP = Pattern.compile(
            "</?[a-z]+[ >]" // HTML
                    + "|&(?:amp|lt|gt|nbsp|#\\d+);"
                    + "|\\*\\w[^*]*\\*|(?<!\\w)_\\w[^_]*_(?!\\w)|~\\w[^~]*~|`" // Markdown, mrkdwn
                    + "|\\]\\(|<https?:|\\u001b");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>II.37</b>",
                "</i>",
                "&amp;",
                "*II.37*",
                "_au_",
                "`II.37`",
                "[II.37](http://x)",
                "<http://x|y>"
            })
    void markupIsRecognized(String text) {
        assertTrue(MARKUP.matcher(text).find(), text);
    }

    @Test
    void noTextInTheCodeOfTheCommandsHoldsAny() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org", "recueil", "bot"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(texts::add);
            }
        }
        texts.removeIf(text -> text.contains("(?")); // regular expressions
        assertFalse(texts.isEmpty());
        assertAll(texts.stream()
                .map(text -> () -> assertFalse(MARKUP.matcher(text).find(), text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void noWordingHoldsAny(String language) throws IOException {
        Path bundle = Path.of("src", "main", "resources", "org", "recueil", "wording_" + language + ".properties");
        List<String> lines = Files.readAllLines(bundle);
        assertFalse(lines.isEmpty());
        assertAll(lines.stream()
                .map(line -> () -> assertFalse(MARKUP.matcher(line).find(), line)));
    }
}
