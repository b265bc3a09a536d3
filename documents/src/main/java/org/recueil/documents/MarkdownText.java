package org.recueil.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedParagraph;
import org.recueil.export.ExportedParagraph.Style;
import org.recueil.export.Footnote;
import org.recueil.export.Run;
import org.recueil.export.Section;

/** Writes a text as Markdown. Words that are not ours are block quotations; a footnote is a line below its paragraph. */
final class MarkdownText {
    private static final String NOTE = "— ";

    private MarkdownText() {}

    /** Writes the text and leaves the stream open. */
    static void write(ExportedContent content, OutputStream out) throws IOException {
        Document document = new Document();
        document.appendChild(heading(1, content.title()));
        for (String line : content.provenance()) {
            document.appendChild(paragraph(List.of(Run.plain(line))));
        }
        for (Section section : content.sections()) {
            document.appendChild(heading(section.level() + 1, section.heading()));
            for (ExportedParagraph paragraph : section.paragraphs()) {
                append(paragraph, document);
            }
        }
        out.write(MarkdownRenderer.builder().build().render(document).getBytes(StandardCharsets.UTF_8));
    }

    private static Node heading(int level, String words) {
        Heading heading = new Heading();
        heading.setLevel(level);
        new MarkdownRuns(heading).add(Run.plain(XmlText.onOneLine(words)));
        return heading;
    }

    private static void append(ExportedParagraph written, Node document) {
        Node paragraph = new Paragraph();
        MarkdownRuns words = new MarkdownRuns(paragraph);
        written.runs().forEach(written.style() == Style.CHAPEAU ? words::addEmphasised : words::add);
        if (written.style() == Style.OWN) {
            document.appendChild(paragraph);
        } else {
            Node quotation = document.getLastChild() instanceof BlockQuote before ? before : new BlockQuote();
            quotation.appendChild(paragraph);
            document.appendChild(quotation);
        }
        for (Footnote note : written.footnotes()) {
            List<Run> runs = new ArrayList<>(List.of(Run.plain(NOTE)));
            runs.addAll(note.runs());
            document.appendChild(paragraph(runs));
        }
    }

    private static Node paragraph(List<Run> runs) {
        Node paragraph = new Paragraph();
        runs.forEach(new MarkdownRuns(paragraph)::add);
        return paragraph;
    }
}
