package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recueil.bot.answer.Message;
import org.recueil.delivery.UncaughtErrors;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.reply.Reply;
import org.recueil.telegram.fake.Limits;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Request;
import org.recueil.wording.Language;

/** Random updates through adapter and server: no uncaught error, no broken rule, every answer whole. */
class RandomUpdatesTest {
    @Test
    void aShortRun() {
        run(500, 1);
    }

    /** The long run of docs/measuring.md. */
    @Tag("trials")
    @Test
    void aHundredThousand() {
        run(100_000, 2);
    }

    private static void run(int count, long seed) {
        UncaughtErrors uncaught = new UncaughtErrors();
        try (uncaught;
                Trial trial = Trial.start(Unlimited.TERMS)) {
            trial.telegram.limits(Limits.LIFTED);
            trial.telegram.backstage().keepOnly(5_000);
            trial.telegram.patience(Duration.ofMinutes(5));
            List<Long> people = IntStream.range(0, 50)
                    .mapToObj(n -> trial.telegram.person("P" + n, "fr"))
                    .peek(person -> person.starts(""))
                    .map(Person::id)
                    .toList();
            List<Long> groups = IntStream.range(0, 10)
                    .mapToObj(n -> trial.telegram.supergroup("G" + n).id())
                    .toList();
            RandomUpdates updates = new RandomUpdates(seed, people, groups);
            for (int n = 0; n < count; n++) {
                trial.telegram.backstage().deliver(updates.next());
                if (n % 500 == 499) {
                    trial.telegram.awaitConfirmed();
                }
            }
            trial.telegram.awaitConfirmed();
            assertTrue(trial.telegram.requests("sendMessage").size() > Math.min(count, 5_000) / 20);
        }
    }

    /** In a chat of its own each line's messages, joined, are the text of the core's answer. */
    @Test
    void thePartsOfAnAnswerJoinedAreItsText() {
        try (Trial trial = Trial.start(Unlimited.TERMS)) {
            trial.telegram.limits(Limits.LIFTED);
            Person anna = trial.telegram.person("Anna", "fr");
            RandomUpdates updates = new RandomUpdates(3, List.of(anna.id()), List.of(-1L));
            for (int n = 0; n < 80; n++) {
                String typed = sendable(updates.line());
                if (typed.isEmpty() || typed.startsWith("/start") || typed.contains("@")) {
                    continue;
                }
                int before = trial.telegram.requests("sendMessage").size();
                String line = anna.says(typed).text();
                trial.telegram.awaitConfirmed();
                List<Request> sent = trial.telegram.requests("sendMessage");
                String joined = sent.subList(before, sent.size()).stream()
                        .map(request -> request.text("text"))
                        .collect(Collectors.joining());
                Reply reply = Trial.ENGINE
                        .bot()
                        .answer(new Message(line, Language.FRENCH))
                        .reply();
                String expected = letters(withoutAddresses(reply));
                String shown = letters(joined);
                int same = Arrays.mismatch(expected.toCharArray(), shown.toCharArray());
                assertEquals(
                        -1,
                        same,
                        () -> "« " + line.replaceAll("\\s", " ") + " » differs at: "
                                + expected.substring(Math.max(0, same - 20)));
            }
        }
    }

    /** No client sends half a surrogate pair, nor a null. */
    private static String sendable(String text) {
        return text.codePoints()
                .filter(c -> c != 0 && Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static String withoutAddresses(Reply reply) {
        return PlainTextRenderer.ofBlocks().text(reply).replaceAll(" <https?://[^>]*>", "");
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
