package org.recueil.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {
    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNewFileIsForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("state/recueil/history");
        assertEquals(Optional.of(file), HistoryFile.prepare(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aFileThatIsThereStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("history"), "II.37\n");
        assertEquals(Optional.of(file), HistoryFile.prepare(file));
        assertEquals("II.37\n", Files.readString(file));
    }

    @Test
    void aPlaceThatCannotHoldAFileGivesNone() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals(Optional.empty(), HistoryFile.prepare(file.resolve("recueil/history")));
        assertEquals(Optional.empty(), HistoryFile.prepare(folder));
    }
}
