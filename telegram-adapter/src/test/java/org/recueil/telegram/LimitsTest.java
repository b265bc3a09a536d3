package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recueil.delivery.Limit;
import org.recueil.telegram.api.Destination;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.api.Timings;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Limits;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;

/** Telegram's own limits, on the real clock; the longer ones are tried on a clock that is moved, in bot-core. */
class LimitsTest {
    @Test
    void aFloodInOneChatBreaksNoLimitAndDelaysNoOther() {
        try (Trial trial = Trial.start()) {
            Person anna = trial.telegram.person("Anna", "fr");
            Person ben = trial.telegram.person("Ben", "fr");
            Chat group = trial.telegram.supergroup("Groupe de travail");
            IntStream.rangeClosed(1, 9).forEach(n -> anna.says("II." + n));
            IntStream.rangeClosed(1, 6).forEach(n -> anna.says(group, "/rec@RecueilBot II." + n));
            ben.says("II.37");
            Instant asked = Instant.now();
            trial.telegram.awaitSent(ben.chat());
            long waited = Duration.between(asked, Instant.now()).toMillis();
            assertTrue(anna.chat().fromBot().size() < 9, () -> "another chat's flood was served first: " + waited);
            trial.telegram.awaitConfirmed();
            assertEquals(9, anna.chat().fromBot().size());
            assertEquals(6, group.fromBot().size());
            assertEquals(0, trial.telegram.floods());
        }
    }

    @Test
    void threeHundredQuestionsOfOnePersonDelayNobodyElse() {
        Timings tight = new Timings(
                destination -> List.of(new Limit(3, Duration.ofSeconds(1))),
                Optional.empty(),
                Trial.QUICK.patience(),
                Trial.QUICK.poll(),
                Trial.QUICK.hung(),
                Trial.QUICK.polling());
        try (Trial trial = Trial.start(tight)) {
            trial.telegram.limits(Limits.LIFTED);
            trial.telegram.awaitPolled();
            Person anna = trial.telegram.person("Anna", "fr");
            Person ben = trial.telegram.person("Ben", "fr");
            IntStream.range(0, 300).forEach(n -> anna.says("II." + (n % 58 + 1)));
            ben.says("II.37");
            trial.telegram.awaitSent(ben.chat());
            int before = anna.chat().fromBot().size();
            assertTrue(before < 10, before + " answers before");
            int sent = untilQuiet(anna.chat());
            assertTrue(sent >= 11 && sent <= 15, sent + " answers");
            List<Post> answers = IntStream.range(0, sent)
                    .mapToObj(n -> trial.telegram.awaitSent(anna.chat()))
                    .toList();
            assertEquals(
                    1,
                    answers.stream()
                            .filter(answer -> answer.text().contains("pas pu répondre à tout"))
                            .count());
            anna.says("V.35");
            assertTrue(
                    trial.telegram.awaitSent(anna.chat()).text().startsWith("V.35"), "who asks afterwards is answered");
        }
    }

    /** How much the bot has sent once it sends nothing for a second. It depends on how soon the questions arrive. */
    private static int untilQuiet(Chat chat) {
        int before = -1;
        while (chat.fromBot().size() > before) {
            before = chat.fromBot().size();
            LockSupport.parkNanos(Duration.ofMillis(1_200).toNanos());
        }
        return before;
    }

    @Test
    void theTableIsTelegrams() {
        assertEquals(
                List.of(3, 20),
                TelegramLimits.of(new Destination.Conversation(-1)).stream()
                        .map(limit -> limit.count())
                        .toList());
        assertEquals(30, TelegramLimits.ALL_CHATS.orElseThrow().count());
        assertEquals(List.of(), TelegramLimits.of(new Destination.Inline(1)));
    }
}
