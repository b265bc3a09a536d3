package org.recueil.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.cli.Environment;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;

class DoctorTest {
    private static final List<Platform> PLATFORMS =
            List.of(new PretendedPlatform("drum"), new PretendedPlatform("pigeon"));

    /** A line each, bad ones after a minus. */
    private static String look(Map<String, String> variables) throws IOException {
        return look(variables, PLATFORMS);
    }

    private static String look(Map<String, String> variables, List<Platform> platforms) throws IOException {
        Environment environment = new Environment(
                InputStream.nullInputStream(), System.out, System.err, variables, Path.of("..", "no-such-home"));
        return new Doctor(environment, platforms)
                .checks().stream()
                        .map(check -> (check.isGood() ? "+ " : "- ") + check.what() + " : " + check.found() + "\n")
                        .collect(Collectors.joining());
    }

    @Test
    void whereAllIsWellEveryLineIsGood() throws IOException {
        String lines = look(Map.of("PIGEON_TOKEN", "s3cret"));
        assertFalse(lines.contains("- "), lines);
        assertTrue(lines.contains("+ Java : " + Runtime.version()), lines);
        assertTrue(
                lines.contains("+ corpus : 490 paragraphes, 78 thèmes (édition 2021), 20 documents, SHA-256 "), lines);
        assertTrue(lines.contains("+ textes supplémentaires : aucun\n"), lines);
        assertTrue(lines.contains("+ pigeon, jeton : connu\n"), lines);
        assertTrue(lines.contains("+ drum : pas demandé, faute de jeton\n"), lines);
        assertFalse(lines.contains("s3cret"), lines);
    }

    @Test
    void withoutATokenItSaysWhereToGetOne() throws IOException {
        String lines = look(Map.of());
        assertTrue(lines.contains("- drum : aucun jeton ; drum : DRUM_TOKEN\n"), lines);
        assertTrue(lines.contains("- pigeon : aucun jeton ; pigeon : PIGEON_TOKEN\n"), lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECUEIL_LGO     | json     | - réglages : RECUEIL_LGO : réglage inconnu ; vouliez-vous dire RECUEIL_LOG ?",
                "RECUEIL_LOG     | xml      | - réglages : RECUEIL_LOG=xml : c’est text ou json",
                "RECUEIL_CONFIG  | /no/such | - réglages : RECUEIL_CONFIG=/no/such : ce fichier ne peut pas être lu",
                "RECUEIL_CORPUS  | /no/such | - textes supplémentaires : RECUEIL_CORPUS=/no/such : ce dossier n’existe pas"
            })
    void whatIsWrongIsSaid(String name, String value, String said) throws IOException {
        String lines = look(Map.of("PIGEON_TOKEN", "1", name, value));
        assertTrue(lines.contains(said), lines);
        assertEquals(1, lines.lines().filter(line -> line.startsWith("- ")).count(), lines);
    }

    @Test
    void eachLineThatAnOlderVersionReadOtherwiseIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("settings"), "PIGEON_TOKEN='s3cret'\nPIGEON_URL=http://p\nRECUEIL_LOG=text\n");
        String lines = look(Map.of("RECUEIL_CONFIG", file.toString()));
        assertTrue(lines.contains("+ réglages : tous connus\n"), lines);
        assertTrue(
                lines.contains(
                        "+ réglages : " + file + ":1: PIGEON_TOKEN : une version antérieure gardait les guillemets"),
                lines);
        assertEquals(
                1,
                lines.lines()
                        .filter(line -> line.contains("version antérieure"))
                        .count(),
                lines);
        assertFalse(lines.contains("s3cret"), lines);
    }

    @Test
    void aFileOfSettingsThatCannotBeReadIsSaidOnceWithItsLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("settings"), "RECUEIL_CORPUS=\"x\nPIGEON_TOKEN: s3cret\n");
        String lines = look(Map.of("PIGEON_TOKEN", "1", "RECUEIL_CONFIG", file.toString()));
        assertTrue(lines.contains("- réglages : " + file + ":1: RECUEIL_CORPUS : la valeur commence par \" ;"), lines);
        assertTrue(lines.contains(file + ":2: après PIGEON_TOKEN, il faut un signe = ;"), lines);
        assertEquals(1, lines.lines().filter(line -> line.startsWith("- ")).count(), lines);
    }

    @Test
    void aPortIsLookedAtWhereItIsSet() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            String lines = look(Map.of("PIGEON_TOKEN", "1", "RECUEIL_HTTP_PORT", port));
            assertTrue(
                    lines.contains("- santé et mesures : RECUEIL_HTTP_PORT=" + port + " : ce port ne peut pas"), lines);
            assertTrue(lines.contains("serve est déjà en marche"), lines);
        }
        assertTrue(look(Map.of("RECUEIL_HTTP_PORT", "0")).contains("+ santé et mesures : http://127.0.0.1:"));
    }

    /** The pigeon comes in at a port of its own. */
    private static final class Loft extends PretendedPlatform {
        private static final Setting HOST = Setting.open("PIGEON_HTTP_HOST", Bilingual.same("host"));
        private static final Setting PORT = Setting.open("PIGEON_HTTP_PORT", Bilingual.same("port"));

        Loft() {
            super("pigeon");
        }

        @Override
        public Optional<ListenAddress> listening(Map<String, String> variables) {
            String host = HOST.in(variables).orElse("127.0.0.1");
            return PORT.portIn(variables).map(port -> new ListenAddress(HOST, host, PORT, port));
        }

        @Override
        public List<Setting> settings() {
            return Stream.concat(super.settings().stream(), Stream.of(HOST, PORT))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9464, 9464, '', true",
        "9464, 9464, 0.0.0.0, true",
        "9464, 9464, 127.0.0.2, false",
        "9464, 9465, '', false",
        "0, 0, '', false"
    })
    void aPortThatIsConfiguredTwiceIsFound(String ours, String theirs, String host, boolean found) throws IOException {
        String lines = look(
                Map.of(
                        "PIGEON_TOKEN", "1",
                        "RECUEIL_HTTP_PORT", ours,
                        "PIGEON_HTTP_PORT", theirs,
                        "PIGEON_HTTP_HOST", host),
                List.of(new Loft()));
        String said =
                "- ports : PIGEON_HTTP_PORT=9464 : RECUEIL_HTTP_PORT dit le même port ; donnez-en un autre à l’un des"
                        + " deux, par exemple 9465\n";
        assertEquals(found, lines.contains(said), lines);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSecretThatOthersMayReadIsShown(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("token"), "s3cret");
        Map<String, String> variables = Map.of("PIGEON_TOKEN_FILE", secret.toString());
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
        String said =
                "+ secrets : PIGEON_TOKEN_FILE=" + secret + " est lisible par tous les comptes de cette machine ;";
        assertTrue(look(variables).contains(said), look(variables));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r-----"));
        assertFalse(look(variables).contains("lisible par tous"), look(variables));
    }

    @Test
    void anAddressThatIsNotOfThisMachineIsSaid() throws IOException {
        String lines = look(Map.of("RECUEIL_HTTP_PORT", "0", "RECUEIL_HTTP_HOST", "192.0.2.1"));
        assertTrue(lines.contains("- santé et mesures : RECUEIL_HTTP_HOST=192.0.2.1 : cette adresse"), lines);
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, à 0 s",
        "-60, true, à 60 s",
        "61, false, elle retarde de 61 s",
        "-3600, false, elle avance de 3600 s"
    })
    void aClockThatIsWrongIsSaid(long ahead, boolean good, String said) {
        Check check = Check.clock(Duration.ofSeconds(ahead));
        assertEquals(good, check.isGood());
        assertTrue(check.found().french().startsWith(said), check.found().french());
    }
}
