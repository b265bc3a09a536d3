package org.recueil.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.data.DataException;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;

class ConfigurationTest {
    private static final List<Platform> PIGEON = List.of(new PretendedPlatform("pigeon"));
    private static final Setting TOKEN = PIGEON.get(0).settings().get(0);
    private static final Setting URL = PIGEON.get(0).settings().get(1);

    @TempDir
    private Path folder;

    private Configuration read(String file, Map<String, String> environment) throws IOException {
        Map<String, String> variables = new HashMap<>(environment);
        variables.put(
                "RECUEIL_CONFIG",
                Files.writeString(folder.resolve("recueil.properties"), file).toString());
        return Configuration.read(variables, PIGEON);
    }

    @Test
    void theEnvironmentComesBeforeTheFile() throws IOException {
        Configuration both = read("PIGEON_TOKEN=file\nPIGEON_URL=http://file\n", Map.of("PIGEON_TOKEN", "environment"));
        assertEquals(Optional.of("environment"), TOKEN.in(both.variables()));
        assertEquals(Optional.of("http://file"), URL.in(both.variables()));
        assertEquals(List.of(), both.doubts());
    }

    @Test
    void aSecretInAFileThatTheEnvironmentNamesComesBeforeOneInTheFileOfSettings() throws IOException {
        String secret = Files.writeString(folder.resolve("secret"), "named\n").toString();
        assertEquals(
                Optional.of("named"),
                TOKEN.in(read("PIGEON_TOKEN=file\n", Map.of("PIGEON_TOKEN_FILE", secret))
                        .variables()));
        assertEquals(
                Optional.of("named"),
                TOKEN.in(read("PIGEON_TOKEN_FILE=" + secret + "\n", Map.of()).variables()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PIGEON_TOKN      | PIGEON_TOKN : réglage inconnu ; vouliez-vous dire PIGEON_TOKEN ?",
                "pigeon.token     | pigeon.token : réglage inconnu ; vouliez-vous dire PIGEON_TOKEN ?",
                "PIGEON_URL_FILE  | PIGEON_URL_FILE : réglage inconnu ;",
                "RECUEIL_HTP_PORT | RECUEIL_HTP_PORT : réglage inconnu ; vouliez-vous dire RECUEIL_HTTP_PORT ?",
                "RECUEIL_CONFIG   | RECUEIL_CONFIG : réglage inconnu ;",
                "X                | X : réglage inconnu ; il y a : RECUEIL_CORPUS, RECUEIL_PAGES_URL,"
            })
    void anUnknownKeyOfTheFileIsRefusedAndNeverItsValue(String key, String said) {
        DataException thrown = assertThrows(DataException.class, () -> read(key + "=s3cret\n", Map.of()));
        assertTrue(thrown.getMessage().contains(said), thrown.getMessage());
        assertFalse(thrown.getMessage().contains("s3cret"), thrown.getMessage());
    }

    @Test
    void aTokenWithoutItsNameIsNotRepeated() {
        DataException thrown = assertThrows(DataException.class, () -> read("\nxoxb-12-34-s3cret\n", Map.of()));
        assertTrue(
                thrown.getMessage()
                        .endsWith("recueil.properties:2: ce n’est pas un réglage ; une ligne s’écrit NOM=valeur,"
                                + " un commentaire commence par #"),
                thrown.getMessage());
    }

    @Test
    void ofANameThatStandsTwiceTheLastLineHoldsAndItIsSaid() throws IOException {
        Configuration twice = read("PIGEON_TOKEN=first\n# and\nPIGEON_TOKEN=second\n", Map.of());
        assertEquals(Optional.of("second"), TOKEN.in(twice.variables()));
        assertEquals(1, twice.doubts().size());
        String said = twice.doubts().get(0).french();
        assertTrue(said.endsWith(":3: PIGEON_TOKEN est déjà à la ligne 1 ; c’est la dernière ligne qui compte"), said);
    }

    @Test
    void allUnknownKeysAreSaidAtOnce() {
        DataException thrown = assertThrows(DataException.class, () -> read("ONE=1\nTWO=2\n", Map.of()));
        assertTrue(
                thrown.getMessage().contains(":1: ONE : ")
                        && thrown.getMessage().contains(":2: TWO : "),
                thrown.getMessage());
    }

    @Test
    void ofTheEnvironmentOnlyWhatLooksLikeOursIsNamed() {
        Configuration configuration = Configuration.read(
                Map.of("PATH", "/bin", "TELEGRAM_TOKN", "1", "PIGEON_TOKN", "s3cret", "RECUEIL_JAVA_OPTS", ""), PIGEON);
        assertEquals(
                List.of("PIGEON_TOKN : réglage inconnu ; vouliez-vous dire PIGEON_TOKEN ?"),
                configuration.doubts().stream().map(Bilingual::french).toList());
    }

    @ParameterizedTest
    @CsvSource({"/no/such, ce fichier ne peut pas être lu", "'\u0000', ce fichier ne peut pas être lu"})
    void aFileThatCannotBeReadIsNamed(String file, String said) {
        DataException thrown =
                assertThrows(DataException.class, () -> Configuration.read(Map.of("RECUEIL_CONFIG", file), PIGEON));
        assertEquals("RECUEIL_CONFIG=" + file.strip() + " : " + said, thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "RECUEIL_LOG, xml, RECUEIL_LOG=xml : c’est text ou json",
        "RECUEIL_HTTP_PORT, 65536, RECUEIL_HTTP_PORT=65536 : ce n’est pas un port ; par exemple 9464",
        "RECUEIL_HTTP_PORT, -1, RECUEIL_HTTP_PORT=-1 : ce n’est pas un port ; par exemple 9464",
        "RECUEIL_HTTP_PORT, http, RECUEIL_HTTP_PORT=http : ce n’est pas un port ; par exemple 9464"
    })
    void aValueThatCannotBeUsedIsSaid(String name, String value, String said) {
        DataException thrown = assertThrows(DataException.class, () -> ServiceSettings.read(Map.of(name, value)));
        assertEquals(said, thrown.getMessage());
    }

    @Test
    void withoutSettingsThereIsNoPortAndTheLogIsText() {
        assertEquals(new ServiceSettings(Optional.empty(), "127.0.0.1", "text"), ServiceSettings.read(Map.of()));
    }
}
