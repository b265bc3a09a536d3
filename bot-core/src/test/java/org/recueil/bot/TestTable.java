package org.recueil.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tables beside the tests, which a person can review: a line of column names, then rows of cells between tabs. */
public final class TestTable {
    private static final Path FOLDER = Path.of("src", "test", "resources");

    private TestTable() {}

    public static List<String[]> rows(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
