package org.recueil.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedParagraph;
import org.recueil.export.Footnote;
import org.recueil.export.Run;
import org.recueil.export.Section;

/** Writes a text with headings and footnotes as a Word document. Its styles are in {@code styles.xml}. */
final class WordDocument {
    private static final String STYLES = "styles.xml";
    /** In the styles, the language of our own words. */
    private static final String OWN_LANGUAGE = "xx-XX";

    private static final int LONGEST_IN_FOOTER = 90;
    private static final int INDENT = 425;

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
        document.createStyles().setStyles(styles().getStyles());
        document.createFootnotes();
        own("Title", content.title());
        for (String line : content.provenance()) {
            own("Provenance", line);
        }
        for (Section section : content.sections()) {
            own("Heading" + section.level(), section.heading());
            section.paragraphs().forEach(this::paragraph);
        }
        page();
    }

    private StylesDocument styles() throws IOException {
        try (InputStream in = WordDocument.class.getResourceAsStream(STYLES)) {
            String own = content.language().equals("en") ? "en-GB" : "fr-FR";
            String styles = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(OWN_LANGUAGE, own);
            return StylesDocument.Factory.parse(new ByteArrayInputStream(styles.getBytes(StandardCharsets.UTF_8)));
        } catch (XmlException wrong) {
            throw new IllegalStateException(STYLES + " is no sheet of styles", wrong);
        }
    }

    private void own(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(Run.plain(words), paragraph);
    }

    private void paragraph(ExportedParagraph written) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style(written.style()));
        if (written.depth() > 0) {
            paragraph.setIndentationLeft(INDENT * (written.depth() + 1));
        }
        written.runs().forEach(run -> write(run, paragraph));
        written.footnotes().forEach(note -> footnote(note, paragraph));
    }

    private static String style(ExportedParagraph.Style style) {
        return switch (style) {
            case CHAPEAU -> "Chapeau";
            case OFFICIAL -> "Official";
            case SAID -> "Said";
            case OWN -> "Own";
        };
    }

    private void footnote(Footnote note, XWPFParagraph paragraph) {
        XWPFFootnote footnote = document.createFootnote();
        XWPFParagraph text = footnote.createParagraph();
        text.setStyle("FootnoteText");
        XWPFRun mark = text.createRun();
        mark.setStyle("FootnoteReference");
        mark.getCTR().addNewFootnoteRef();
        write(Run.plain(" "), text);
        note.runs().forEach(run -> write(run, text));
        paragraph.addFootnoteReference(footnote);
    }

    private static void write(Run words, XWPFParagraph paragraph) {
        XWPFRun run = words.url().isPresent()
                ? paragraph.createHyperlinkRun(words.url().get())
                : paragraph.createRun();
        if (words.url().isPresent()) {
            run.setStyle("Hyperlink");
        }
        switch (words.look()) {
            case STRONG -> run.setBold(true);
            case STRUCK -> run.setStrikeThrough(true);
            case INSERTED -> {
                run.setBold(true);
                run.setUnderline(UnderlinePatterns.SINGLE);
            }
            case PLAIN -> {}
        }
        String[] lines = XmlText.of(words.text()).split("\\R", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line], run.getCTR().sizeOfTArray());
        }
    }

    private void page() {
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        write(Run.plain(shortTitle() + " — "), footer);
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
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

    /** The title on one line. */
    private String shortTitle() {
        String title = content.title();
        int word = title.lastIndexOf(' ', LONGEST_IN_FOOTER);
        return title.length() <= LONGEST_IN_FOOTER || word <= 0 ? title : title.substring(0, word) + " …";
    }
}
