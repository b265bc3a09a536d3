package org.recueil.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.recueil.export.ExportedContent;
import org.recueil.export.FileFormat;
import org.recueil.export.FileWriter;

/** Writes every format. Safe for use by several threads. */
public final class DocumentWriter implements FileWriter {
    @Override
    public Set<FileFormat> formats() {
        return EnumSet.allOf(FileFormat.class);
    }

    @Override
    public void write(ExportedContent content, FileFormat format, OutputStream out) throws IOException {
        switch (format) {
            case WORD -> WordDocument.write(content, out);
            case EXCEL -> ExcelWorkbook.write(content, out);
            case CSV -> CsvTable.write(content, out);
            case MARKDOWN -> MarkdownText.write(content, out);
            case RIS -> RisBibliography.write(content, out);
        }
    }
}
