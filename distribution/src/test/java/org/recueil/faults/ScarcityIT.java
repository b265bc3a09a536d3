package org.recueil.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.distribution.Unpacked;
import org.recueil.telegram.fake.Person;

/** What a machine runs out of: room on the disk, open files. */
@Tag("faults")
@EnabledOnOs(OS.LINUX)
class ScarcityIT {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    private Unpacked archive;

    @BeforeEach
    void unpack() throws Exception {
        archive = new Unpacked(folder);
    }

    /** A question each on both platforms, answered. */
    private static void talk(Fakes fakes, String when) {
        Person person = fakes.telegram.person(when, "fr");
        person.says("faut-il punir les victimes ?");
        fakes.slack.person("U1", "fr-FR");
        fakes.slack.event(fakes.slack.people().said("U1", "D" + when, "II.37"));
        fakes.telegram.awaitSent(person.chat());
        fakes.slack.awaitShown("D" + when);
    }

    private List<Path> classArchives() throws Exception {
        Path cache = archive.home().resolve("cache");
        if (!Files.exists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aLogThatCannotBeWrittenStopsNothing() throws Exception {
        Assumptions.assumeTrue(Files.isWritable(FULL), "no /dev/full here");
        try (Fakes fakes = new Fakes(Duration.ofSeconds(60));
                Service service = Service.start(archive, FULL, fakes.settings())) {
            talk(fakes, "first");
            fakes.slack.lines().drop();
            fakes.telegram.fail("sendMessage", 2, org.recueil.telegram.fake.Fault.status(500));
            talk(fakes, "second");
            service.end();
        }
    }

    /** The limit of a file's size stands for the disk: nothing can be written, not a byte. */
    @Test
    void aDiskThatIsFullStopsNothingAndWhenThereIsRoomAgainTheClassArchiveIsMade() throws Exception {
        try (Fakes fakes = new Fakes(Duration.ofSeconds(60))) {
            for (int n = 0; n < 2; n++) {
                try (Service service = Service.start(archive, folder.resolve("log"), fakes.settings(), "ulimit -f 0")) {
                    talk(fakes, "full " + n);
                    service.end();
                }
            }
            for (Path each : classArchives()) {
                assertEquals(0, Files.size(each), each + " is half an archive");
            }
            try (Service service = Service.start(archive, folder.resolve("log"), fakes.settings())) {
                talk(fakes, "room");
                service.end();
                service.assertNoMistake();
            }
            List<Path> made = classArchives();
            assertEquals(1, made.size(), made::toString);
            assertTrue(Files.size(made.get(0)) > 0, made::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 64, 255})
    void whereTooFewFilesMayBeOpenItSaysSo(int most) throws Exception {
        Path log = folder.resolve("log");
        try (Fakes fakes = new Fakes(Duration.ofSeconds(20));
                Service service = Service.start(archive, log, fakes.settings(), "ulimit -n " + most)) {
            assertEquals(71, service.awaitEnd(Duration.ofSeconds(20)), service::log);
            assertTrue(service.log().contains("256 fichiers à la fois ; la limite est de " + most), service::log);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ulimit -n 256", "ulimit -S -n 64"})
    void withAsManyFilesAsItAsksForItServesAHundredPeople(String limit) throws Exception {
        try (Fakes fakes = new Fakes(Duration.ofSeconds(60));
                Service service = Service.start(archive, folder.resolve("log"), fakes.settings(), limit)) {
            talk(fakes, "first");
            List<Person> people = ask(fakes, 100);
            people.forEach(person -> fakes.telegram.awaitSent(person.chat()));
            talk(fakes, "last");
            service.end();
            service.assertNoMistake();
        }
    }

    private static List<Person> ask(Fakes fakes, int count) {
        List<Person> people = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            Person person = fakes.telegram.person("P" + n, "fr");
            person.says("B.V.8.e");
            people.add(person);
        }
        return people;
    }

    /** No file more than are open: no connection can be made. Then the limit is as it was. */
    @Test
    void onceThereAreFilesAgainAllIsAnswered() throws Exception {
        Path prlimit = Path.of("/usr/bin/prlimit");
        Assumptions.assumeTrue(Files.isExecutable(prlimit), "no prlimit here");
        archive.run("--version");
        try (Fakes fakes = new Fakes(Duration.ofSeconds(90));
                Service service = Service.start(archive, folder.resolve("log"), fakes.settings())) {
            talk(fakes, "before");
            limit(prlimit, service, service.openFiles());
            fakes.slack.lines().drop();
            List<Person> people = ask(fakes, 50);
            Thread.sleep(3_000);
            assertTrue(service.isAlive(), service::log);
            limit(prlimit, service, 1_024);
            people.forEach(person -> fakes.telegram.awaitSent(person.chat()));
            talk(fakes, "after");
            service.end();
            service.assertNoMistake();
        }
    }

    private static void limit(Path prlimit, Service service, int files) throws Exception {
        Process process = new ProcessBuilder(prlimit.toString(), "--pid=" + service.pid(), "--nofile=" + files + ":")
                .inheritIO()
                .start();
        assertEquals(0, process.waitFor());
    }
}
