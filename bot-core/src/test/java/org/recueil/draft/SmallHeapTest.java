package org.recueil.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service ends if its memory does. So no document may take much, whatever it is made of, even on the command line. */
class SmallHeapTest {
    /** More than the program may unpack. */
    private static final long BYTES = SmallHeap.LIMITS.unpackedBytes() + (1L << 20);

    private static final String ROOT = "<document xmlns='" + Docx.WORD + "' xmlns:w='" + Docx.WORD + "'>";
    private static final String QUOTED = "<p><pPr><pStyle w:val='Quote'/></pPr><r><t>ab</t></r></p>";

    @TempDir
    private Path folder;

    private final Map<String, String> expected = new LinkedHashMap<>();

    private void document(String name, String before, String repeated, String after, String result) throws IOException {
        part(name, "word/document.xml", ROOT + before, repeated, after, result);
    }

    /** Writes a document of which one part repeats something; {@code %d} in it is a number that counts. */
    private void part(String name, String part, String before, String repeated, String after, String result)
            throws IOException {
        Path file = folder.resolve(name + ".docx");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(Deflater.BEST_SPEED);
            if (!part.equals("word/document.xml")) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write((ROOT + Docx.paragraph("Corps") + "</document>").getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(before.getBytes(StandardCharsets.UTF_8));
            repeat(repeated, zip);
            zip.write(after.getBytes(StandardCharsets.UTF_8));
        }
        expected.put(file.getFileName().toString(), result);
    }

    private static void repeat(String repeated, OutputStream out) throws IOException {
        if (!repeated.contains("%d")) {
            byte[] chunk = repeated.repeat((1 << 16) / repeated.length()).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < BYTES; written += chunk.length) {
                out.write(chunk);
            }
            return;
        }
        int number = 0;
        for (long written = 0; written < BYTES; written += repeated.length()) {
            out.write(repeated.replace("%d", String.valueOf(number++)).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void noDocumentTakesMuchMemory() throws IOException, InterruptedException {
        document("text", "<p><r><t>", "mot ", "</t></r></p></document>", "299999 and more");
        document("paragraphs", "", "<p/>", "</document>", "EMPTY");
        document("quotations", "", QUOTED, "</document>", "299999 and more");
        document("boxes", "<p><r>", QUOTED, "</r></p></document>", "300000 and more");
        document("nested", "", "<p><r>", "", "UNSAFE");
        document("spaces", "<p>", " ", "</p></document>", "TOO_LARGE");
        document("elements", "", "<del><r/></del>", "</document>", "TOO_LARGE");
        document("tag", "<p", " ", "/></document>", "UNSAFE");
        document("attribute", "<p w:x='", "x", "'/></document>", "TOO_LARGE");
        document("attributes", "<p", " a%d='x'", "/></document>", "UNSAFE");
        document("name", "<", "p", "/></document>", "DAMAGED");
        document("names", "", "<x%d/>", "</document>", "UNSAFE");
        document("comment", "<!-- ", "x", "--></document>", "TOO_LARGE");
        document("comments", "", "<!-- x -->", "</document>", "TOO_LARGE");
        document("instruction", "<?x ", "x", "?></document>", "TOO_LARGE");
        document("section", "<p><![CDATA[", "x", "]]></p></document>", "TOO_LARGE");
        document("sections", "<p>", "<![CDATA[x]]>", "</p></document>", "TOO_LARGE");
        document("entity", "<p>&", "x", ";</p></document>", "DAMAGED");
        document("entities", "<p><r><t>", "&amp;", "</t></r></p></document>", "300000 and more");
        document("references", "<p>", "&x%d;", "</p></document>", "DAMAGED");
        document("fields", "<p><r>", "<fldChar w:fldCharType='begin'/>", "</r></p></document>", "TOO_LARGE");
        document("choices", "", "<a><b/></a>", "</document>", "TOO_LARGE");
        part("declaration", "word/document.xml", "<?xml version='1.0' encoding='", "x", "'?><a/>", "TOO_LARGE");
        part("doctype", "word/document.xml", "<!DOCTYPE a [", "<!ENTITY x%d 'y'>", "]><a/>", "UNSAFE");
        part(
                "styles",
                "word/styles.xml",
                "<styles xmlns='" + Docx.WORD + "' xmlns:w='" + Docx.WORD + "'>",
                "<style w:styleId='" + "x".repeat(600) + "%d'/>",
                "</styles>",
                "TOO_LARGE");
        part(
                "relationships",
                "_rels/.rels",
                "<Relationships>",
                "<Relationship Type='%d' Target='%d'/>",
                "</Relationships>",
                "TOO_LARGE");
        assertEquals(expected, inSmallHeap());
    }

    private Map<String, String> inSmallHeap() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx12m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName()));
        expected.keySet().forEach(name -> command.add(folder.resolve(name).toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        Map<String, String> results = new LinkedHashMap<>();
        printed.lines().forEach(line -> results.put(line.split(" ", 2)[0], line.split(" ", 2)[1]));
        return results;
    }
}
