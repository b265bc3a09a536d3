package org.recueil.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Writes a package of Office Open XML anew, so that the same content gives the same bytes: the libraries write the time into it. */
final class TimelessZip {
    /** The part that a reader wants to find first. */
    private static final String TYPES = "[Content_Types].xml";

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String EARLIEST = "1980-01-01";

    private TimelessZip() {}

    /**
     * @param date of all entries and of the properties: {@code 2021-10-12}
     * @param properties the core properties of the package (ECMA-376, part 2, section 11)
     */
    static void write(byte[] zip, String date, String properties, OutputStream out) throws IOException {
        Map<String, byte[]> entries = entries(zip);
        entries.put(PROPERTIES, properties.getBytes(StandardCharsets.UTF_8));
        LocalDate day = LocalDate.parse(date.compareTo(EARLIEST) < 0 ? EARLIEST : date);
        ZipOutputStream anew = new ZipOutputStream(out);
        write(TYPES, entries.remove(TYPES), day, anew);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            write(entry.getKey(), entry.getValue(), day, anew);
        }
        anew.finish();
    }

    /** A streamed package has the sizes of its entries only in its directory, which {@code ZipInputStream} does not read. */
    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipFile read = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(read.getEntries())) {
                try (InputStream in = read.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static void write(String name, byte[] content, LocalDate day, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
