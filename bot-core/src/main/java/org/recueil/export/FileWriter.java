package org.recueil.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/**
 * Writes files of some formats. Implementations are found by {@link java.util.ServiceLoader}. The same content gives the same
 * bytes. Safe for use by several threads.
 */
public interface FileWriter {
    Set<FileFormat> formats();

    /**
     * Writes a file and leaves the stream open.
     *
     * @throws IOException if the stream cannot take it
     */
    void write(ExportedContent content, FileFormat format, OutputStream out) throws IOException;
}
