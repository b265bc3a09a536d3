package org.recueil.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.distribution.Unpacked;

/** {@code kill -9} under load, again and again: -Dfaults.kills says how often. */
@Tag("faults")
@EnabledOnOs(OS.LINUX)
class KilledIT {
    private static final int KILLS = Integer.getInteger("faults.kills", 200);
    private static final int QUESTIONS = 4;
    private static final int STARTING_MILLIS = 2_000;
    private static final int ANSWERING_MILLIS = 60;
    /** So often, from the first cold one on, the class archives are taken away: a start is killed that makes one anew. */
    private static final int COLD = 50;

    private static final int FIRST_COLD = 6;

    /** What a killed start had begun, the class archive for one, ends by itself. */
    private static final int ORPHAN_MILLIS = 4_000;

    private static final List<String> LINES =
            List.of("II.37", "faut-il punir les victimes ?", "B.V.8.e", "who pays recruitment fees?");

    @TempDir
    private Path folder;

    private final Random random = new Random(7);

    @Test
    void whatThePlatformDeliversAgainIsAnsweredAndNothingFailsToStart() throws Exception {
        Unpacked archive = new Unpacked(folder);
        Path log = folder.resolve("log");
        try (Fakes fakes = new Fakes(Duration.ofMinutes(10))) {
            fakes.slack.lines().retryAfter(Duration.ofSeconds(1));
            fakes.slack.lines().attempts(Integer.MAX_VALUE);
            TelegramQuestions telegram = new TelegramQuestions(fakes.telegram);
            SlackQuestions slack = new SlackQuestions(fakes.slack);
            makeClassArchives(archive);
            for (int n = 0; n < KILLS; n++) {
                boolean isCold = n % COLD == FIRST_COLD;
                if (isCold) {
                    for (Path each : classArchives(archive)) {
                        Files.delete(each);
                    }
                }
                try (Service service = Service.start(archive, log, fakes.settings())) {
                    boolean isUp = n % 2 == 1;
                    if (isUp) {
                        fakes.telegram.awaitPolled();
                    }
                    int millis = random.nextInt(isUp ? ANSWERING_MILLIS : STARTING_MILLIS);
                    for (int i = 0; i < QUESTIONS; i++) {
                        Thread.sleep(millis / QUESTIONS);
                        telegram.ask(LINES.get((n + i) % LINES.size()));
                        slack.say(LINES.get((n + i) % LINES.size()));
                    }
                    slack.command("II.37");
                    Thread.sleep(isUp ? random.nextInt(ANSWERING_MILLIS) : 0);
                    assertTrue(service.isAlive(), service::log);
                    service.kill();
                }
                Thread.sleep(50); // what was on its way arrives
                telegram.killed();
                slack.killed();
                if (isCold) {
                    makeClassArchives(archive);
                }
            }
            try (Service service = Service.start(archive, log, fakes.settings())) {
                int againInTelegram = telegram.settle();
                int againInSlack = slack.settle();
                service.end();
                service.assertNoMistake();
                System.out.printf(
                        "kill -9, %d times: of %d questions in Telegram %d answered more than once, none lost; of %d in Slack %d,"
                                + " and %d messages lost that were acknowledged just before%n",
                        KILLS, telegram.size(), againInTelegram, slack.size(), againInSlack, slack.lost());
            }
        }
    }

    /** The one of services and the other's; what killed starts have left of them is cleared away. */
    private static void makeClassArchives(Unpacked archive) throws Exception {
        Thread.sleep(ORPHAN_MILLIS);
        archive.run("doctor");
        archive.run("--version");
        List<Path> made = classArchives(archive);
        assertEquals(2, made.size(), made::toString);
        for (Path each : made) {
            assertTrue(Files.size(each) > 0, made::toString);
        }
    }

    private static List<Path> classArchives(Unpacked archive) throws IOException {
        Path cache = archive.home().resolve("cache");
        if (!Files.exists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
