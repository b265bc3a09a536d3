package org.recueil.importer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recueil.model.PublishedSource;

/** The table in {@code sources/SOURCES.md}: the title of each source and when it appeared. */
public final class SourceTable {
    public static final String FILE = "SOURCES.md";

    private static final String NO_SYMBOL = "none printed";
    private static final int CELLS = 6;

    private final List<List<String>> rows;

    private SourceTable(List<List<String>> rows) {
        this.rows = rows;
    }

    /** @throws ImportException if a source has no row of six cells */
    public static SourceTable read(Path sources) throws IOException {
        List<List<String>> rows = Files.readAllLines(sources.resolve(FILE)).stream()
                .filter(line -> line.startsWith("| `"))
                .map(SourceTable::cells)
                .toList();
        SourceTable table = new SourceTable(rows);
        Arrays.stream(Source.values()).forEach(table::row);
        return table;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|"))
                .map(cell -> cell.strip().replace("`", ""))
                .toList();
    }

    private List<String> row(Source source) {
        return rows.stream()
                .filter(row -> row.size() == CELLS && row.get(0).equals(source.file()))
                .findFirst()
                .orElseThrow(() -> new ImportException(FILE + ": no row of " + CELLS + " cells for " + source.file()));
    }

    /** The rows: file, title, symbol, edition, date, SHA-256. */
    public List<List<String>> rows() {
        return rows;
    }

    /** A source as readers see it, with the number of its rows in the table of corrections. */
    public PublishedSource describe(Source source, Corrections corrections) {
        List<String> row = row(source);
        List<Correction> its = corrections.of(source);
        int doubts = (int) its.stream().filter(Correction::leavesAsPrinted).count();
        return new PublishedSource(
                source.file(),
                row.get(1),
                Optional.of(row.get(2)).filter(symbol -> !symbol.equals(NO_SYMBOL)),
                row.get(4),
                its.size() - doubts,
                doubts);
    }
}
