package org.recueil.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.recueil.export.ExportedContent;

/** Writes a text with headings and footnotes as a Word document. Its styles are in {@code styles.xml}, its settings in
 * {@code settings.xml}. */
final class WordDocument {
    private static final String STYLES = "styles.xml";
    private static final String SETTINGS = "settings.xml";
    /** In the styles, the language of our own words. */
    private static final String OWN_LANGUAGE = "xx-XX";

    private static final int LONGEST_IN_FOOTER = 90;

    /** A4, with margins of 2.5 cm, in twentieths of a point. */
    private static final int WIDTH = 11_906;

    private static final int HEIGHT = 16_838;
    private static final int MARGIN = 1_417;

    private final ExportedContent content;
    private final XWPFDocument document;

    private WordDocument(ExportedContent content, XWPFDocument document) {
        this.content = content;
        this.document = document;
    }

    /** Writes the document and leaves the stream open. */
    static void write(ExportedContent content, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            new WordDocument(content, document).fill();
            document.getProperties()
                    .getExtendedProperties()
                    .getUnderlyingProperties()
                    .setApplication(CoreProperties.PROGRAM);
            document.write(written);
        }
        TimelessZip.write(written.toByteArray(), content.date(), CoreProperties.of(content), out);
    }

    private void fill() throws IOException {
        try (InputStream settings = WordDocument.class.getResourceAsStream(SETTINGS)) {
            document.createStyles().setStyles(styles().getStyles());
            document.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(settings).getSettings());
        } catch (XmlException wrong) {
            throw new IllegalStateException(STYLES + " or " + SETTINGS + " is not what Word reads", wrong);
        }
        new WordText(document).write(content);
        page();
    }

    private StylesDocument styles() throws IOException, XmlException {
        try (InputStream in = WordDocument.class.getResourceAsStream(STYLES)) {
            String own = CoreProperties.languageTag(content.language());
            return StylesDocument.Factory.parse(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(OWN_LANGUAGE, own));
        }
    }

    private void page() {
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle(WordStyle.FOOTER.id());
        CTP words = footer.getCTP();
        words.addNewR().addNewT().setStringValue(shortTitle());
        words.addNewR().addNewTab();
        field("PAGE", words);
        words.addNewR().addNewT().setStringValue("/");
        field("NUMPAGES", words);
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    /** A field, with what it shows until it is counted. */
    private static void field(String name, CTP words) {
        CTSimpleField field = words.addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }

    /** The title on one line. */
    private String shortTitle() {
        String title = XmlText.onOneLine(content.title());
        int word = title.lastIndexOf(' ', LONGEST_IN_FOOTER);
        return title.length() <= LONGEST_IN_FOOTER || word <= 0 ? title : title.substring(0, word) + " …";
    }
}
