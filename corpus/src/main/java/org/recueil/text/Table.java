package org.recueil.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tables that people maintain as text files: UTF-8, cells separated by tabs, the names of the columns in the
 * first line. Lines that begin with {@code #} are remarks.
 */
public final class Table {
    /**
     * A row and where it stands.
     *
     * @param table the name of the file
     * @param line from 1
     * @param cells one per column
     */
    public record Row(String table, int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** @param column from 0 */
        public String cell(int column) {
            return cells.get(column);
        }

        /** An exception that names this row. */
        public TableException wrong(String what) {
            return new TableException(table, line, what);
        }

        /** The file, the line and the first cell, by which a failing test names the row. */
        @Override
        public String toString() {
            return table + ":" + line + " " + cells.get(0);
        }
    }

    private static final String REMARK = "#";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Table() {}

    /**
     * Reads the table in a resource beside a class.
     *
     * @throws TableException if it has other columns, a row with more or fewer cells, or no row
     */
    public static List<Row> rows(Class<?> beside, String name, String... columns) {
        return rows(name, resource(beside, name), columns);
    }

    /**
     * Reads the table in a file.
     *
     * @throws TableException as for a resource, and if the file is not in UTF-8
     * @throws IOException if it cannot be read
     */
    public static List<Row> rows(Path file, String... columns) throws IOException {
        String name = file.getFileName().toString();
        try {
            return rows(name, Files.readAllLines(file), columns);
        } catch (CharacterCodingException notUtf8) {
            throw new TableException(name, 1, "the file is not in UTF-8");
        }
    }

    /** Reads the list in a resource beside a class, one entry per line, without remarks and empty lines. */
    public static List<String> lines(Class<?> beside, String name) {
        return resource(beside, name).stream()
                .filter(line -> !line.isBlank() && !line.startsWith(REMARK))
                .toList();
    }

    private static List<Row> rows(String name, List<String> lines, String... columns) {
        String header = lines.isEmpty() ? "" : lines.get(0).replace(BYTE_ORDER_MARK, "");
        if (!header.equals(String.join("\t", columns))) {
            throw new TableException(name, 1, "the first line must be: " + String.join("\t", columns));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).startsWith(REMARK)) {
                Row row = new Row(name, i + 1, List.of(lines.get(i).split("\t", -1)));
                if (row.cells().size() != columns.length) {
                    throw row.wrong("a row has " + columns.length + " cells between tabs, not "
                            + row.cells().size());
                }
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw new TableException(name, 1, "no row follows the names of the columns");
        }
        return List.copyOf(rows);
    }

    private static List<String> resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name + " beside " + beside);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(name + " is part of this build", broken);
        }
    }
}
