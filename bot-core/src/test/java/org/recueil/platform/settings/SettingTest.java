package org.recueil.platform.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.data.DataException;
import org.recueil.text.Bilingual;

class SettingTest {
    private static final Setting TOKEN = Setting.secret("TOKEN", Bilingual.of("le jeton", "the token"));

    @Test
    void itIsTheVariableOrElseTheFileThatIsNamed(@TempDir Path folder) throws IOException {
        String file =
                Files.writeString(folder.resolve("token"), "from the file\n").toString();
        assertEquals(Optional.of("said"), TOKEN.in(Map.of("TOKEN", " said ", "TOKEN_FILE", file)));
        assertEquals(Optional.of("from the file"), TOKEN.in(Map.of("TOKEN", " ", "TOKEN_FILE", file)));
        assertEquals(Optional.empty(), TOKEN.in(Map.of()));
        assertEquals(
                Optional.empty(),
                Setting.open("PORT", Bilingual.of("un port", "a port")).in(Map.of("PORT_FILE", file)));
    }

    @Test
    void aFileMayBeginWithAByteOrderMarkAndIsNotEmpty(@TempDir Path folder) throws IOException {
        String marked =
                Files.writeString(folder.resolve("marked"), "\uFEFFs3cret\r\n").toString();
        assertEquals(Optional.of("s3cret"), TOKEN.in(Map.of("TOKEN_FILE", marked)));
        String empty = Files.writeString(folder.resolve("empty"), " \n").toString();
        DataException thrown = assertThrows(DataException.class, () -> TOKEN.in(Map.of("TOKEN_FILE", empty)));
        assertEquals("TOKEN_FILE=" + empty + " : ce fichier est vide", thrown.getMessage());
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        DataException thrown = assertThrows(DataException.class, () -> TOKEN.in(Map.of("TOKEN_FILE", "/no/such")));
        assertTrue(thrown.getMessage().startsWith("TOKEN_FILE=/no/such"), thrown.getMessage());
    }
}
