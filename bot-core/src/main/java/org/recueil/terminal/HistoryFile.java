package org.recueil.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The file with the lines that a person typed. Only that person can read it. */
final class HistoryFile {
    private HistoryFile() {}

    /** Creates the file if it is missing. Empty if it cannot be created or written; then the lines are not remembered. */
    static Optional<Path> prepare(Path file) {
        if (Files.notExists(file)) {
            try {
                Files.createDirectories(file.getParent());
                Files.createFile(file, privately(file));
            } catch (IOException | SecurityException unwritable) {
                return Optional.empty();
            }
        }
        return Files.isWritable(file) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private static FileAttribute<?>[] privately(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
