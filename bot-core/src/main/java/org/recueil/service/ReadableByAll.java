package org.recueil.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/** Whether every account of this machine may read a file. False if the file system does not tell. */
final class ReadableByAll {
    private ReadableByAll() {}

    static boolean isSo(String file) {
        try {
            return Files.getPosixFilePermissions(Path.of(file)).contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException | InvalidPathException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
