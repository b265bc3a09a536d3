package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Person;

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
