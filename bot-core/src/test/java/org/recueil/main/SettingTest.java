package org.recueil.main;

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

class SettingTest {
    @Test
    void itIsTheVariableOrElseTheFileThatIsNamed(@TempDir Path folder) throws IOException {
        String file =
                Files.writeString(folder.resolve("token"), "from the file\n").toString();
        assertEquals(Optional.of("said"), Setting.read(Map.of("TOKEN", " said ", "TOKEN_FILE", file), "TOKEN"));
        assertEquals(Optional.of("from the file"), Setting.read(Map.of("TOKEN", " ", "TOKEN_FILE", file), "TOKEN"));
        assertEquals(Optional.empty(), Setting.read(Map.of(), "TOKEN"));
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        DataException thrown =
                assertThrows(DataException.class, () -> Setting.read(Map.of("TOKEN_FILE", "/no/such"), "TOKEN"));
        assertTrue(thrown.getMessage().startsWith("TOKEN_FILE=/no/such"), thrown.getMessage());
    }
}
