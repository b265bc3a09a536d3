package org.recueil.importer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

/** The table of corrections, which a person can review. Corrections are applied in the order of its rows. */
public final class Corrections {
    private static final String[] COLUMNS = {"document", "place", "printed", "corrected", "cause", "why"};

    private final List<Correction> rows;

    private Corrections(List<Correction> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads the table. In a cell, {@code \t} and {@code \n} stand for a tab and the end of a line.
     *
     * @throws org.recueil.text.TableException if a row is not a correction
     */
    public static Corrections read(Path table) throws IOException {
        return new Corrections(
                Table.rows(table, COLUMNS).stream().map(Corrections::correction).toList());
    }

    private static Correction correction(Row row) {
        try {
            return new Correction(
                    Source.ofKey(row.cell(0)),
                    row.cell(1),
                    unescape(row.cell(2)),
                    unescape(row.cell(3)),
                    Correction.Cause.named(row.cell(4)),
                    row.cell(5));
        } catch (IllegalArgumentException wrong) {
            throw row.wrong(wrong.getMessage());
        }
    }

    private static String unescape(String cell) {
        return cell.replace("\\t", "\t").replace("\\n", "\n");
    }

    List<Correction> of(Source source) {
        return rows.stream().filter(row -> row.source() == source).toList();
    }

    public List<Correction> all() {
        return rows;
    }

    /**
     * The corrected lines of a source.
     *
     * @throws ImportException if the words that a row calls printed are not there
     */
    List<SourceLine> apply(Source source, List<String> file) {
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
        List<SourceLine> corrected = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            for (String part : lines[i].split("\n", -1)) {
                corrected.add(new SourceLine(source, i + 1, part));
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
