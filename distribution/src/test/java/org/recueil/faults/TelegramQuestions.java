package org.recueil.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.FakeTelegram;
import org.recueil.telegram.fake.Person;

/** Questions in Telegram, each in a chat of its own, and how often the bot may answer each. Telegram has them confirmed in order. */
final class TelegramQuestions {
    private final FakeTelegram telegram;
    private final List<Chat> chats = new ArrayList<>();
    private final List<Integer> repeats = new ArrayList<>();
    private final int before;

    TelegramQuestions(FakeTelegram telegram) {
        this.telegram = telegram;
        this.before = telegram.backstage().confirmedUpdates();
    }

    void ask(String line) {
        Person person = telegram.person("P" + chats.size(), "fr");
        person.says(line);
        chats.add(person.chat());
        repeats.add(0);
    }

    /** The bot was killed: what is not confirmed it is told again, and may answer again. */
    void killed() {
        for (int n = telegram.backstage().confirmedUpdates() - before; n < chats.size(); n++) {
            repeats.set(n, repeats.get(n) + 1);
        }
    }

    /**
     * Waits until all is confirmed.
     *
     * @return how many were answered more than once
     */
    int settle() {
        telegram.awaitConfirmed();
        int again = 0;
        for (int n = 0; n < chats.size(); n++) {
            int answers = chats.get(n).fromBot().size();
            int most = 1 + repeats.get(n);
            int number = n;
            assertTrue(
                    answers >= 1 && answers <= most,
                    () -> "question " + number + " in Telegram, up to " + most + " times: answered " + answers);
            again += answers > 1 ? 1 : 0;
        }
        return again;
    }

    int size() {
        return chats.size();
    }
}
