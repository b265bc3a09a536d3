package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recueil.delivery.Tally;
import org.recueil.delivery.UncaughtErrors;
import org.recueil.telegram.fake.Limits;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.UpdateFiles;

/** Updates of every kind as Telegram sends them, a file each: the bot answers or skips each, and goes on. */
class UpdateFilesTest {
    @Test
    void theWellFormedAreAnsweredOrSkippedAndNoneMakesTheBotFail() {
        String told = takes(UpdateFiles.wellFormed(), 80).toString();
        assertTrue(told.endsWith(", 0 failed"), told);
    }

    @Test
    void theMalformedAreSkipped() {
        takes(UpdateFiles.malformed(), 10);
    }

    private static Tally takes(Map<String, String> files, int atLeast) {
        assertTrue(files.size() >= atLeast, "only " + files.keySet());
        UncaughtErrors uncaught = new UncaughtErrors();
        Tally tally = new Tally();
        try (uncaught;
                Trial trial = Trial.start(Trial.ENGINE, Unlimited.TERMS, tally)) {
            trial.telegram.limits(Limits.LIFTED);
            files.values().forEach(trial.telegram.backstage()::deliver);
            trial.telegram.awaitConfirmed();
            Person anna = trial.telegram.person("Anna", "fr");
            anna.says("II.37");
            assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.37"));
        }
        return tally;
    }
}
