package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** Whatever is said, there is an answer, soon, and it keeps its promises. */
public class HostileLinesTest {
    private static final Bot BOT = TestCorpus.bot();
    private static final long SEED = 37;
    private static final int MANY = 1_500;
    private static final int SHOWN = 120;

    /** Far from what any needs, and from what one would take that is read again for each of its characters. */
    private static final Duration LONG = Duration.ofSeconds(20);

    private static final int LONGEST_ANSWER = 150_000;
    private static final Locale USUAL = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(USUAL);
    }

    @Test
    void thousandsOfLinesAreAnswered() {
        List<Message> messages = HostileLines.of(SEED, MANY)
                .flatMap(line -> Stream.of(Language.values()).map(language -> new Message(line, language)))
                .toList();
        assertFalse(messages.isEmpty());
        messages.forEach(HostileLinesTest::check);
    }

    @Test
    void hugeLinesAreAnswered() {
        List<String> lines = HostileLines.huge().toList();
        List<Message> messages = IntStream.range(0, lines.size())
                .mapToObj(i -> new Message(lines.get(i), Language.values()[i % 2]))
                .toList();
        assertFalse(messages.isEmpty());
        messages.forEach(message -> assertTimeoutPreemptively(LONG, () -> check(message), () -> shown(message.text())));
    }

    @Test
    void aTurkishComputerAnswersTheSame() {
        List<String> lines = HostileLines.of(SEED + 1, MANY / 10).toList();
        List<Answer> usual = lines.stream().map(HostileLinesTest::answer).toList();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(usual.get(i), answer(lines.get(i)), shown(lines.get(i)));
        }
        assertEquals(Answer.Kind.PROVISION, answer("/REC ii.37").kind());
        assertEquals(Answer.Kind.THEME, answer("VICTIMES (IDENTIFICATION)").kind());
    }

    public static void check(Message message) {
        String line = message.text();
        Answer answer = BOT.answer(message);
        answer.failure().ifPresent(failure -> {
            throw new AssertionError("failed on " + shown(line), failure);
        });
        String text = PlainTextRenderer.ofBlocks().text(answer.reply());
        assertFalse(text.isBlank(), shown(line));
        assertTrue(text.length() < LONGEST_ANSWER, text.length() + " characters for " + shown(line));
        assertTrue(answer.page() >= 1 && answer.page() <= answer.pages(), shown(line));
        assertTrue(answer.items().size() <= answer.total(), shown(line));
        assertTrue(answer.reply().actions().size() <= 100, shown(line));
    }

    /** What else front ends ask for, while a line is being typed or where it is inserted elsewhere. */
    @Test
    void whatIsTypedIsCompletedAndQuotedWhateverItIs() {
        Completion completion = new Completion(TestCorpus.get());
        Quotes quotes = new Quotes(TestCorpus.get());
        List<String> lines = HostileLines.of(SEED + 2, MANY).toList();
        assertFalse(lines.isEmpty());
        for (String line : lines) {
            assertTrue(completion.complete(line).size() <= 50, shown(line));
            assertTrue(completion.suggest(line).size() <= 50, shown(line));
            quotes.sentence(line + " +II.37+ " + line);
            BOT.isCommand(line);
        }
    }

    private static Answer answer(String line) {
        return BOT.answer(new Message(line, Language.FRENCH));
    }

    /** The line as code would write it, so that a failure can be repeated. */
    private static String shown(String line) {
        StringBuilder shown = new StringBuilder(line.length() + ": ");
        line.chars()
                .limit(SHOWN)
                .forEach(
                        c -> shown.append(c < ' ' || c > '~' ? String.format("\\u%04x", c) : String.valueOf((char) c)));
        return shown.toString();
    }
}
