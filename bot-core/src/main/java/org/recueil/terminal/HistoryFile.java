package org.recueil.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The file in which a person's lines are remembered, readable by that person alone. */
final class HistoryFile {
    private HistoryFile() {}

    /** The file, made if it is missing; nothing where it cannot be made or written, and the lines are forgotten. */
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
