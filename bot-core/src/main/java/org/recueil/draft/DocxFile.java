package org.recueil.draft;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A {@code .docx}: the body, then the footnotes and the endnotes. Headers, comments, pictures and equations are not read. For
 * one thread.
 */
final class DocxFile {
    private static final String BODY = "officeDocument";
    private static final String STYLES = "styles";
    private static final String FOOTNOTES = "footnotes";
    private static final String ENDNOTES = "endnotes";

    private final Content content;
    private final DraftLimits limits;
    private final UnpackingBudget budget;

    DocxFile(Content content, DraftLimits limits) {
        this.content = content;
        this.limits = limits;
        budget = new UnpackingBudget(limits);
    }

    /** @throws Refusal if it is no document, is broken, unsafe, too large or blank */
    Draft read() throws IOException {
        ZipDirectory directory = ZipDirectory.of(content);
        String body = relationships(directory, "", "_rels/.rels", List.of(BODY)).target(BODY, "word/document.xml");
        int name = body.lastIndexOf('/') + 1;
        String folder = body.substring(0, name);
        String list = folder + "_rels/" + body.substring(name) + ".rels";
        Relationships related = relationships(directory, folder, list, List.of(STYLES, FOOTNOTES, ENDNOTES));
        return read(
                directory,
                body,
                related.target(STYLES, folder + "styles.xml"),
                related.target(FOOTNOTES, folder + "footnotes.xml"),
                related.target(ENDNOTES, folder + "endnotes.xml"));
    }

    private Draft read(ZipDirectory directory, String body, String styles, String footnotes, String endnotes)
            throws IOException {
        Map<String, ZipPart> parts =
                directory.find(Stream.of(body, styles, footnotes, endnotes).collect(Collectors.toSet()));
        if (!parts.containsKey(body)) {
            throw new Refusal(DraftProblem.NOT_A_DOCX);
        }
        ParagraphText text = new ParagraphText(limits.characters());
        StyleSheet sheet = styles(parts.get(styles));
        story("document", parts.get(body), sheet, text);
        story(FOOTNOTES, parts.get(footnotes), sheet, text);
        story(ENDNOTES, parts.get(endnotes), sheet, text);
        return text.draft();
    }

    private Relationships relationships(ZipDirectory directory, String folder, String name, List<String> kinds)
            throws IOException {
        ZipPart part = directory.find(Set.of(name)).get(name);
        if (part == null) {
            return new Relationships();
        }
        try (InputStream in = part.open(budget);
                XmlPart xml = new XmlPart(in)) {
            return new Relationships(folder, xml, kinds);
        }
    }

    private StyleSheet styles(ZipPart part) throws IOException {
        if (part == null) {
            return new StyleSheet();
        }
        try (InputStream in = part.open(budget);
                XmlPart xml = new XmlPart(in)) {
            return new StyleSheet(xml);
        }
    }

    private void story(String root, ZipPart part, StyleSheet styles, ParagraphText text) throws IOException {
        if (part == null || text.isFull()) {
            return;
        }
        try (InputStream in = part.open(budget);
                XmlPart xml = new XmlPart(in)) {
            new StoryReader(xml, styles, text).read(root);
        }
    }
}
