package org.recueil.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of corrections, which a person can review; the order of its rows is the order in which they apply. */
final class Corrections {
    static final String HEADER = "document\tplace\tprinted\tcorrected\tcause\twhy";

    private final List<Correction> rows;

    private Corrections(List<Correction> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Reads the table; {@code \t} and {@code \n} in a cell stand for a tab and a line's end. */
    static Corrections read(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new ImportException(table.getFileName() + ":1: the first line must be: " + HEADER);
        }
        List<Correction> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            try {
                rows.add(row(lines.get(i).split("\t", -1)));
            } catch (IllegalArgumentException wrong) {
                throw new ImportException(table.getFileName() + ":" + (i + 1) + ": " + wrong.getMessage());
            }
        }
        return new Corrections(rows);
    }

    private static Correction row(String[] cells) {
        if (cells.length != 6) {
            throw new IllegalArgumentException("a row has six cells between tabs, not " + cells.length);
        }
        return new Correction(
                Source.ofKey(cells[0]),
                cells[1],
                unescape(cells[2]),
                unescape(cells[3]),
                Correction.Cause.named(cells[4]),
                cells[5]);
    }

    private static String unescape(String cell) {
        return cell.replace("\\t", "\t").replace("\\n", "\n");
    }

    List<Correction> of(Source source) {
        return rows.stream().filter(row -> row.source() == source).toList();
    }

    List<Correction> all() {
        return rows;
    }

    /** The lines of a source, corrected. Fails where something that a row calls printed is not there. */
    List<Line> apply(Source source, List<String> file) {
        String[] lines = file.toArray(String[]::new);
        for (Correction row : of(source)) {
            int found = 0;
            int first = row.line() > 0 ? row.line() - 1 : 0;
            int last = row.line() > 0 ? row.line() : lines.length;
            if (last > lines.length) {
                throw missing(row, 0);
            }
            for (int i = first; i < last; i++) {
                int here = occurrences(lines[i], row.printed());
                found += here;
                if (here > 0 && !row.leavesAsPrinted()) {
                    lines[i] = lines[i].replace(row.printed(), row.corrected());
                }
            }
            if (found != row.times()) {
                throw missing(row, found);
            }
        }
        List<Line> corrected = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            for (String part : lines[i].split("\n", -1)) {
                corrected.add(new Line(source, i + 1, part));
            }
        }
        return corrected;
    }

    private static ImportException missing(Correction row, int found) {
        return new ImportException("corrections.tsv: " + row.source().key() + ", " + row.place() + ": \""
                + row.printed() + "\" is printed " + found + " times there, not " + row.times());
    }

    private static int occurrences(String text, String printed) {
        int found = 0;
        for (int at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + printed.length())) {
            found++;
        }
        return found;
    }
}
