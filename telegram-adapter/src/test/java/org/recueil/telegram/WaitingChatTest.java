package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.Person;

/** A chat whose answers hang: what others wait for it, and what Telegram still holds, which is what survives a kill. */
class WaitingChatTest {
    private static final int MOST_HELD = 80;
    /** When the bot gives a request up. */
    private static final Duration HANGING = Duration.ofSeconds(15);

    private final Trial trial = Trial.start();
    private Person anna;

    @BeforeEach
    void annaWaits() {
        trial.telegram.patience(HANGING.minusSeconds(3));
        anna = trial.telegram.person("Anna", "fr");
        trial.telegram.failAlways("sendMessage", anna.chat(), Fault.hangs(HANGING));
    }

    @AfterEach
    void end() {
        trial.close();
    }

    private List<Person> others(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> trial.telegram.person("P" + n, "fr"))
                .toList();
    }

    private void ask(List<Person> people) {
        people.forEach(person -> person.says("II.37"));
        people.forEach(person ->
                assertTrue(trial.telegram.awaitSent(person.chat()).text().startsWith("II.37")));
    }

    @Test
    void othersAreAnsweredWhileTwoHundredUpdatesOfOneChatHang() {
        IntStream.rangeClosed(1, 200).forEach(n -> anna.says("II." + n % 50));
        for (Person person : others(40)) {
            ask(List.of(person));
        }
        int held = trial.telegram.backstage().pendingUpdates();
        assertTrue(held <= MOST_HELD, () -> held + " held");
        assertEquals(List.of(), anna.chat().fromBot());
    }

    @Test
    void aCrowdBehindAnAnswerThatHangsIsAnswered() {
        anna.says("II.37");
        trial.telegram.awaitRequests("sendMessage", 1);
        ask(others(150));
        int held = trial.telegram.backstage().pendingUpdates();
        assertTrue(held <= MOST_HELD, () -> held + " held");
    }

    @Test
    void manyChatsThatHangAreLetGoToo() {
        List<Person> hanging = others(12);
        hanging.forEach(person -> trial.telegram.failAlways("sendMessage", person.chat(), Fault.hangs(HANGING)));
        IntStream.range(0, 10).forEach(n -> hanging.forEach(person -> person.says("II.37")));
        ask(List.of(trial.telegram.person("Ben", "fr")));
    }

    @Test
    void whatHangsIsHeldUntilEightyWaitBehindItAndAnsweredOnceAllTheSame() {
        trial.telegram.repair();
        trial.telegram.failAlways("sendMessage", anna.chat(), Fault.hangs(Duration.ofSeconds(4)));
        anna.says("II.37");
        trial.telegram.awaitRequests("sendMessage", 1);
        ask(others(MOST_HELD - 1));
        assertEquals(MOST_HELD, trial.telegram.backstage().pendingUpdates());
        ask(others(1));
        trial.telegram.awaitConfirmed();
        assertEquals(List.of(), anna.chat().fromBot());
        trial.telegram.repair();
        assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.37"));
        trial.telegram.assertQuiet(anna.chat(), Duration.ofMillis(300));
    }
}
