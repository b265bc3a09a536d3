package org.recueil.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.draft.DraftException;
import org.recueil.draft.DraftLimits;
import org.recueil.draft.DraftReader;
import org.recueil.export.ExportedContent;
import org.recueil.export.FileFormat;
import org.recueil.export.Section;

/** Does Word get what the list holds? Read by the JDK, and by our reader of drafts, which knows no POI. */
class WordDocumentTest {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A paragraph as it stands in the document. */
    private record Read(String style, String text) {}

    private static List<Read> paragraphs(String xml) throws XMLStreamException {
        List<Read> paragraphs = new ArrayList<>();
        XMLStreamReader in = XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(xml));
        String style = "";
        StringBuilder text = new StringBuilder();
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (in.getLocalName()) {
                    case "p" -> {
                        style = "";
                        text.setLength(0);
                    }
                    case "pStyle" -> style = in.getAttributeValue(WORD, "val");
                    case "t" -> text.append(in.getElementText());
                    case "br" -> text.append('\n');
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && in.getLocalName().equals("p")) {
                paragraphs.add(new Read(style, text.toString()));
            }
        }
        return paragraphs;
    }

    private static List<String> styled(String style, List<Read> paragraphs) {
        return paragraphs.stream()
                .filter(read -> read.style().equals(style))
                .map(Read::text)
                .toList();
    }

    @Test
    void everyTextStandsInItToTheLetterBelowItsHeading() throws XMLStreamException {
        ExportedContent content = Exports.everything();
        Package file = Package.of(Exports.bytes(content, FileFormat.WORD));
        List<Read> read = paragraphs(file.part("word/document.xml"));
        assertTrue(
                Exports.official(content).size() > 450,
                Exports.official(content).size() + " texts");
        assertEquals(Exports.official(content), styled("Official", read));
        assertEquals(List.of(content.title()), styled("Title", read));
        assertEquals(content.provenance(), styled("Provenance", read));
        for (int level = 1; level <= 3; level++) {
            int its = level;
            assertEquals(
                    content.sections().stream()
                            .filter(section -> section.level() == its)
                            .map(Section::heading)
                            .toList(),
                    styled("Heading" + level, read));
        }
        List<String> notes = styled("FootnoteText", paragraphs(file.part("word/footnotes.xml")));
        assertEquals(Exports.official(content).size(), notes.size());
        assertTrue(notes.contains(" CTOC/COP/WG.4/2010/6, par. 44, https://undocs.org/fr/CTOC/COP/WG.4/2010/6"));
    }

    @Test
    void ourReaderOfDraftsReadsIt(@TempDir Path folder) throws IOException, DraftException {
        ExportedContent content = Exports.of("/exporter enfants word");
        Path file = Files.write(folder.resolve("enfants.docx"), Exports.bytes(content, FileFormat.WORD));
        String text = new DraftReader(DraftLimits.COMMAND_LINE).read(file).text();
        assertEquals(17, Exports.official(content).size());
        Exports.official(content).forEach(official -> assertTrue(text.contains(official), official));
    }

    @Test
    void itsStylesAreThoseOfTheNavigationPaneAndItsLanguageIsFrench() {
        Package file = Package.of(Exports.bytes(Exports.of("/exporter II.37 word"), FileFormat.WORD));
        String styles = file.part("word/styles.xml");
        for (String name : List.of("heading 1", "heading 2", "heading 3", "Title", "footnote text", "Hyperlink")) {
            assertTrue(styles.contains("<w:name w:val=\"" + name + "\"/>"), name);
        }
        assertTrue(styles.contains("<w:outlineLvl w:val=\"0\"/>"), styles);
        assertTrue(styles.contains("<w:lang w:val=\"fr-FR\""), styles);
        assertFalse(styles.contains("xx-XX"), styles);
        assertTrue(file.part("docProps/core.xml").contains("<dc:language>fr-FR</dc:language>"));
        assertFalse(file.parts().toString().contains("Apache POI"), file.parts().keySet()::toString);
    }

    @Test
    void hostileWordsStayWords() throws XMLStreamException {
        ExportedContent content = Exports.hostile();
        List<Read> read =
                paragraphs(Package.of(Exports.bytes(content, FileFormat.WORD)).part("word/document.xml"));
        List<String> expected = Exports.HOSTILE.stream()
                .map(words -> words.replace("\r\n", "\n"))
                .toList();
        assertEquals(expected, styled("Official", read));
        assertEquals("\uFFFD\uFFFDa", XmlText.of("\u0000\uD800a"));
        assertTrue(new ByteArrayInputStream(Exports.bytes(content, FileFormat.WORD)).available() > 0);
    }
}
