package org.recueil.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes a {@code .docx} as Word packs one, out of what the test says. */
public final class Docx {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /** Elements of WordprocessingML have no prefix, which reads better; their attributes have one. */
    private static final String NAMES = "xmlns=\"" + WORD + "\" xmlns:w=\"" + WORD
            + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" mc:Ignorable=\"wps\"";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** An archive with what every document has, but no body. */
    static Docx packed() {
        return new Docx()
                .part(
                        "[Content_Types].xml",
                        DECLARATION + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>")
                .part("_rels/.rels", relationships("officeDocument", "word/document.xml"));
    }

    /** @param body what {@code w:body} holds, without prefixes: {@code <p><r><t>Texte</t></r></p>} */
    public static Docx of(String body) {
        return packed().part("word/document.xml", document(body));
    }

    static String document(String body) {
        return DECLARATION + "<document " + NAMES + "><body>" + body + "<sectPr/></body></document>";
    }

    /** A paragraph without properties. */
    public static String paragraph(String words) {
        return "<p><r><t xml:space=\"preserve\">" + words + "</t></r></p>";
    }

    /** A list of one relationship, as {@code _rels} holds them. */
    static String relationships(String kind, String target) {
        return DECLARATION + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    Docx styles(String styles) {
        return part("word/styles.xml", DECLARATION + "<styles " + NAMES + ">" + styles + "</styles>");
    }

    /** @param notes without the separators, which every document has */
    Docx footnotes(String notes) {
        return part("word/footnotes.xml", notes("footnote", notes));
    }

    Docx endnotes(String notes) {
        return part("word/endnotes.xml", notes("endnote", notes));
    }

    private static String notes(String kind, String notes) {
        return DECLARATION + "<" + kind + "s " + NAMES + "><" + kind
                + " w:type=\"separator\" w:id=\"-1\"><p><r><t>séparateur</t><separator/></r></p></" + kind + ">" + notes
                + "</" + kind + "s>";
    }

    Docx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Docx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
