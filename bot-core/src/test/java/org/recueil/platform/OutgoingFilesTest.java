package org.recueil.platform;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.recueil.delivery.Outcome;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedFile;
import org.recueil.export.ExportedTable;
import org.recueil.export.FileFormat;

class OutgoingFilesTest {
    /** More than are held at the same time. */
    private static final int MANY = 20;

    /** A stage that never ends is told as such. */
    private static final int SECONDS = 10;

    private static final ExportedContent CONTENT = new ExportedContent(
            "Titre",
            "fr",
            List.of(),
            "2021-10-12",
            List.of(),
            new ExportedTable("Recueil", "Source", List.of(), List.of()),
            List.of());
    /** Nothing in this module writes files. */
    private static final ExportedFile FILE = new ExportedFile("recueil.csv", FileFormat.CSV, CONTENT);

    private final OutgoingFiles files = new OutgoingFiles("test-files");

    private CompletableFuture<Outcome> bring(ExportedFile file) {
        return files.bring(file, written -> CompletableFuture.completedFuture(new Outcome.Done()))
                .toCompletableFuture()
                .orTimeout(SECONDS, TimeUnit.SECONDS);
    }

    private Throwable failure(ExportedFile file) {
        return OutgoingFiles.unwritten(
                assertThrows(CompletionException.class, () -> bring(file).join()));
    }

    @Test
    void aFileThatCannotBeWrittenLeavesItsPlace() {
        for (int i = 0; i < MANY; i++) {
            assertInstanceOf(UncheckedIOException.class, failure(FILE));
        }
        files.close();
    }

    @Test
    void afterTheEndEachFileFailsAndLeavesItsPlace() {
        files.close();
        for (int i = 0; i < MANY; i++) {
            assertInstanceOf(RejectedExecutionException.class, failure(FILE));
        }
    }
}
