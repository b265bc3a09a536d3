package org.recueil.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWritersTest {
    private static final ExportedContent CONTENT = new ExportedContent(
            "Titre",
            "fr",
            List.of(),
            "2021-10-12",
            List.of(),
            new ExportedTable("Recueil", "Source", List.of(), List.of()),
            List.of());
    private static final ExportedFile RIS = new ExportedFile("recueil.ris", FileFormat.RIS, CONTENT);

    @TempDir
    private Path folder;

    private static String failure(Path folder) {
        FileWriters writers = new FileWriters(folder.toString());
        return assertThrows(IOException.class, () -> writers.write(RIS, OutputStream.nullOutputStream()))
                .getMessage();
    }

    private void jar(String writer) throws IOException {
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(folder.resolve("writers.jar")))) {
            jar.putNextEntry(new ZipEntry("META-INF/services/" + FileWriter.class.getName()));
            jar.write(writer.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aJarThatNamesAMissingWriterIsToldWithItsFolder() throws IOException {
        jar("org.recueil.documents.Missing");
        assertEquals("a jar in the folder " + folder + " is broken", failure(folder));
    }

    @Test
    void aFolderWithoutWritersIsNamed() {
        for (Path each : List.of(folder, folder.resolve("missing"))) {
            String told = failure(each);
            assertTrue(told.startsWith("nothing here writes .ris files"), told);
            assertTrue(told.endsWith(each.toString()), told);
        }
    }
}
