package org.recueil.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.distribution.Unpacked;
import org.recueil.slack.fake.Shown;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.Person;

/** Both platforms slow, failing, lying, cutting, hanging: when the service starts, and while it answers. */
@Tag("faults")
@EnabledOnOs(OS.LINUX)
class PlatformTroubleIT {
    private static final int TROUBLED_MILLIS = 3_000;
    private static final int MOST_THREADS = 60;

    @TempDir
    private static Path folder;

    private static Unpacked archive;

    /** @param loses whether the platform says that it took what it did not: such answers nobody misses */
    private record Trouble(String name, Fault ofTelegram, org.recueil.slack.fake.Fault ofSlack, boolean loses) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void unpack() throws Exception {
        archive = new Unpacked(folder);
        archive.run("--version");
    }

    static Stream<Trouble> troubles() {
        return Stream.of(
                trouble("slow", Fault.slow(Duration.ofSeconds(2)), slackSlow(2)),
                trouble("500", Fault.status(500), slackStatus(500)),
                trouble("502 from a gateway", Fault.gateway(502), slackStatus(502)),
                trouble("503 from a gateway", Fault.gateway(503), slackStatus(503)),
                trouble("429", Fault.tooManyRequests(1), org.recueil.slack.fake.Fault.tooMuch(1)),
                trouble("connections closed", Fault.droppedBefore(), org.recueil.slack.fake.Fault.dropped()),
                trouble("answers cut", Fault.cutAnswer(), org.recueil.slack.fake.Fault.cut()),
                trouble("done, and no answer", Fault.droppedAfter(), org.recueil.slack.fake.Fault.cut()),
                trouble("hangs", Fault.hangs(Duration.ofSeconds(8)), slackHangs(8)),
                lie("no JSON", Fault.garbage(), org.recueil.slack.fake.Fault.garbage()),
                lie("null", "null"),
                lie("true", "true"),
                lie("a text", "\"<b>\""),
                lie("an empty object", "{}"),
                lie("an empty list", "[]"),
                lie("ids of nothing", "{\"id\":0,\"message_id\":-1,\"chat\":{\"id\":0},\"user_id\":\"\",\"ts\":\"\"}"),
                lie("ids of another kind", "{\"id\":\"x\",\"username\":7,\"message_id\":[],\"user_id\":{},\"url\":5}"),
                lie("updates beyond all numbers", "[{\"update_id\":9223372036854775807},{\"update_id\":-1},{},7,null]"),
                lie("an address of nobody", "{\"url\":\"ws://127.0.0.1:1/\",\"id\":7,\"username\":\"\"}"));
    }

    private static org.recueil.slack.fake.Fault slackSlow(int seconds) {
        return org.recueil.slack.fake.Fault.slow(Duration.ofSeconds(seconds));
    }

    private static org.recueil.slack.fake.Fault slackHangs(int seconds) {
        return org.recueil.slack.fake.Fault.hangs(Duration.ofSeconds(seconds));
    }

    private static org.recueil.slack.fake.Fault slackStatus(int code) {
        return org.recueil.slack.fake.Fault.status(code);
    }

    private static Trouble trouble(String name, Fault ofTelegram, org.recueil.slack.fake.Fault ofSlack) {
        return new Trouble(name, ofTelegram, ofSlack, false);
    }

    private static Trouble lie(String name, Fault ofTelegram, org.recueil.slack.fake.Fault ofSlack) {
        return new Trouble("200, " + name, ofTelegram, ofSlack, true);
    }

    /** @param result what Telegram gives as its result, and Slack beside its ok, or in its place where that is no object */
    private static Trouble lie(String name, String result) {
        return lie(name, Fault.result(result), org.recueil.slack.fake.Fault.yes(result));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void itOutlives(Trouble trouble) throws Exception {
        Path log = folder.resolve(trouble.name().replaceAll("\\W", "-") + ".log");
        int port = Service.freePort();
        try (Fakes fakes = new Fakes(Duration.ofSeconds(60))) {
            fakes.slack.lines().attempts(Integer.MAX_VALUE);
            fakes.slack.person("U1", "fr-FR");
            begin(fakes, trouble);
            Map<String, String> settings = fakes.settings();
            settings.put("RECUEIL_HTTP_PORT", String.valueOf(port));
            try (Service service = Service.start(archive, log, settings)) {
                Conversation before = new Conversation(fakes, "before it is up");
                Thread.sleep(TROUBLED_MILLIS);
                repair(fakes);
                before.awaitAnswers(!trouble.loses());
                new Conversation(fakes, "once it is up").awaitAnswers(true);
                assertEquals(200, Service.status(port, "/health"));
                begin(fakes, trouble);
                Conversation meanwhile = new Conversation(fakes, "in trouble");
                fakes.slack.lines().drop();
                Thread.sleep(TROUBLED_MILLIS);
                assertTrue(service.isAlive(), service::log);
                assertEquals(200, Service.status(port, "/health/live"));
                repair(fakes);
                meanwhile.awaitAnswers(!trouble.loses());
                new Conversation(fakes, "afterwards").awaitAnswers(true);
                fakes.telegram.awaitConfirmed();
                assertEquals(200, Service.status(port, "/health"));
                assertTrue(service.threads() < MOST_THREADS, service.threads() + " threads");
                service.end();
                service.assertNoMistake();
            }
        }
    }

    private static void begin(Fakes fakes, Trouble trouble) {
        fakes.telegram.failAlways("*", trouble.ofTelegram());
        fakes.slack.failAlways("*", trouble.ofSlack());
    }

    private static void repair(Fakes fakes) {
        fakes.telegram.repair();
        fakes.slack.repair();
    }

    /** A question each to the bot in private and by name in a group, and in Slack. */
    private static final class Conversation {
        private final Fakes fakes;
        private final String when;
        private final Person person;
        private final Chat group;

        Conversation(Fakes fakes, String when) {
            this.fakes = fakes;
            this.when = when;
            person = fakes.telegram.person(when, "fr");
            group = fakes.telegram.group(when);
            person.says("II.37");
            person.says(group, "/rec@RecueilBot II.38");
            fakes.slack.event(fakes.slack.people().said("U1", "D" + when, "II.37"));
        }

        /** @param all or whatever comes of it */
        void awaitAnswers(boolean all) {
            if (all) {
                assertTrue(fakes.telegram.awaitSent(person.chat()).text().startsWith("II.37"), when);
                assertTrue(fakes.telegram.awaitSent(group).text().startsWith("II.38"), when);
                Shown shown = fakes.slack.awaitShown("D" + when);
                assertTrue(shown.text().startsWith("II.37"), shown.text());
            }
        }
    }
}
