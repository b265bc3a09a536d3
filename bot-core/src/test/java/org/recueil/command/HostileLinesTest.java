package org.recueil.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recueil.reply.PlainTextRenderer;

/** Whatever is said, there is an answer, soon, and it keeps its promises. */
class HostileLinesTest {
    private static final Bot BOT = TestCorpus.bot();
    private static final long SEED = 37;
    private static final int MANY = 20_000;
    private static final int SHOWN = 120;
    private static final int LONGEST_ANSWER = 150_000;
    private static final Locale USUAL = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(USUAL);
    }

    @Test
    void twentyThousandLinesAreAnswered() {
        answerAll(HostileLines.of(SEED, MANY).toList(), Duration.ofMillis(2));
    }

    @Test
    void hugeLinesAreAnswered() {
        answerAll(HostileLines.huge().toList(), Duration.ofMillis(300));
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

    /** @param onAverage a bound that only a mistake of another order exceeds, even on a busy machine */
    private static void answerAll(List<String> lines, Duration onAverage) {
        assertFalse(lines.isEmpty());
        long start = System.nanoTime();
        for (String line : lines) {
            for (Language language : Language.values()) {
                check(line, language);
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Duration bound = onAverage.multipliedBy(lines.size() * 2L);
        assertTrue(took.compareTo(bound) < 0, lines.size() + " lines took " + took);
    }

    private static void check(String line, Language language) {
        Answer answer;
        try {
            answer = BOT.answer(new Message(line, language));
        } catch (RuntimeException thrown) {
            throw new AssertionError("thrown for " + shown(line), thrown);
        }
        String text = PlainTextRenderer.ofBlocks().text(answer.reply());
        assertFalse(text.isBlank(), shown(line));
        assertTrue(text.length() < LONGEST_ANSWER, text.length() + " characters for " + shown(line));
        assertTrue(answer.page() >= 1 && answer.page() <= answer.pages(), shown(line));
        assertTrue(answer.items().size() <= answer.total(), shown(line));
        assertTrue(answer.reply().actions().size() <= 100, shown(line));
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
