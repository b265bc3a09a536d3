package org.recueil.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** The dialogues of {@code docs/guide.fr.md}: each fenced block that begins with {@code >}, what a person writes, and its answer. */
record Guide(String text) {
    /** What is written, and what the guide shows as the answer. */
    record Exchange(String said, String answer) {}

    private static final Path FILE = Path.of("..", "docs", "guide.fr.md");
    private static final Pattern BLOCK =
            Pattern.compile("^```\\n> (?<said>.+)\\n(?<answer>(?:(?!```).*\\n)*)```$", Pattern.MULTILINE);

    static Guide read() {
        try {
            return new Guide(Files.readString(FILE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<Exchange> exchanges() {
        List<Exchange> exchanges = new ArrayList<>();
        for (MatchResult block : BLOCK.matcher(text).results().toList()) {
            exchanges.add(new Exchange(block.group(1), block.group(2)));
        }
        return exchanges;
    }

    /** The same guide with these answers. */
    Guide answered(UnaryOperator<String> answers) {
        return new Guide(BLOCK.matcher(text)
                .replaceAll(block -> Matcher.quoteReplacement(
                        "```\n> " + block.group(1) + "\n" + answers.apply(block.group(1)) + "```")));
    }

    void write() {
        try {
            Files.writeString(FILE, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What {@code ./recueil ask} prints. */
    static String answer(String said) {
        Answer answer = TestCorpus.bot().answer(new Message(said, Language.FRENCH));
        return PlainTextRenderer.ofBlocks().text(answer.reply()) + "\n";
    }
}
