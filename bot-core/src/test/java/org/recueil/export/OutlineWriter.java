package org.recueil.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.recueil.export.ExportedTable.Cell;

/**
 * Writes the headings and the table of a file, for tests of those who send files. Each byte follows once, unless the file is a text. It
 * knows no bibliographies, so that a file that nobody can write can be asked for.
 */
public final class OutlineWriter implements FileWriter {
    private static final int BYTES = 256;

    @Override
    public Set<FileFormat> formats() {
        return EnumSet.complementOf(EnumSet.of(FileFormat.RIS));
    }

    @Override
    public void write(ExportedContent content, FileFormat format, OutputStream out) throws IOException {
        StringBuilder outline = new StringBuilder("# " + content.title() + "\n");
        content.sections()
                .forEach(section -> outline.append("\n")
                        .append("#".repeat(section.level() + 1))
                        .append(" ")
                        .append(section.heading())
                        .append("\n"));
        content.table()
                .rows()
                .forEach(row ->
                        outline.append("\n").append(row.stream().map(Cell::text).collect(Collectors.joining(" | "))));
        out.write(outline.toString().getBytes(StandardCharsets.UTF_8));
        if (format == FileFormat.WORD || format == FileFormat.EXCEL) {
            for (int each = 0; each < BYTES; each++) {
                out.write(each);
            }
        }
    }
}
