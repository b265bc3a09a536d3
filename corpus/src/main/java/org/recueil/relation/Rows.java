package org.recueil.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of this package: a line of column names, then rows of cells between tabs. */
final class Rows {
    private Rows() {}

    /** The cells of each row of a table that is part of this build. */
    static List<String[]> of(String table) {
        try (InputStream in = Rows.class.getResourceAsStream(table);
                BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.lines().skip(1).map(row -> row.split("\t")).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(table + " is part of this build", impossible);
        }
    }
}
