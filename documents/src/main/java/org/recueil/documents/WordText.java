package org.recueil.documents;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedParagraph;
import org.recueil.export.ExportedParagraph.Style;
import org.recueil.export.Footnote;
import org.recueil.export.Run;
import org.recueil.export.Section;

/** Writes the words of a Word file. A paragraph names its style and little else, so that thousands of them stay small. */
final class WordText {
    // In twentieths of a point.
    private static final int INDENT = 425;

    private final CTBody body;
    private final WordRuns runs;
    private final WordFootnotes footnotes;

    WordText(XWPFDocument document) {
        this.body = document.getDocument().getBody();
        this.runs = new WordRuns(document);
        this.footnotes = new WordFootnotes(document);
    }

    void write(ExportedContent content) {
        paragraph(WordStyle.TITLE.id(), List.of(Run.plain(XmlText.onOneLine(content.title()))));
        for (String line : content.provenance()) {
            paragraph(WordStyle.PROVENANCE.id(), List.of(Run.plain(line)));
        }
        List<Section> sections = content.sections();
        for (int i = 0; i < sections.size(); i++) {
            boolean below = i + 1 < sections.size()
                    && sections.get(i + 1).level() > sections.get(i).level();
            section(sections.get(i), below);
        }
        footnotes.finish();
    }

    /** @param below whether sections of a deeper level follow */
    private void section(Section section, boolean below) {
        paragraph(WordStyle.heading(section.level()), List.of(Run.plain(XmlText.onOneLine(section.heading()))));
        List<ExportedParagraph> paragraphs = section.paragraphs();
        boolean introduces = below && paragraphs.stream().allMatch(each -> each.style() == Style.OWN);
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean remarkFollows =
                    i + 1 < paragraphs.size() && paragraphs.get(i + 1).style() == Style.OWN;
            paragraph(
                    paragraphs.get(i),
                    introduces || remarkFollows && paragraphs.get(i).style() == Style.OFFICIAL);
        }
    }

    /** @param keepNext whether it stays on the page of what follows, as our words do with the official ones */
    private void paragraph(ExportedParagraph paragraph, boolean keepNext) {
        CTP words = paragraph(WordStyle.of(paragraph.style()).id(), paragraph.runs());
        CTPPr properties = words.getPPr();
        if (keepNext) {
            properties.addNewKeepNext();
        }
        if (paragraph.depth() > 0) {
            properties.addNewInd().setLeft(BigInteger.valueOf(INDENT * (paragraph.depth() + 1L)));
        }
        for (Footnote footnote : paragraph.footnotes()) {
            footnotes.add(footnote, words);
        }
    }

    private CTP paragraph(String style, List<Run> words) {
        CTP paragraph = body.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        runs.add(words, paragraph);
        return paragraph;
    }
}
