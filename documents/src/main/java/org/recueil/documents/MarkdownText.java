package org.recueil.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
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

    /** A mark of emphasis only counts between a blank or sign and a letter or digit (CommonMark, 6.2). */
    private static final Pattern WORDS = Pattern.compile(
            "(?<before>[^\\p{L}\\p{N}]*)(?<words>[\\p{L}\\p{N}](?:.*[\\p{L}\\p{N}])?)(?<after>[^\\p{L}\\p{N}]*)",
            Pattern.DOTALL);

    private MarkdownText() {}

    /** Writes the text and leaves the stream open. */
    static void write(ExportedContent content, OutputStream out) throws IOException {
        Document document = new Document();
        document.appendChild(heading(1, content.title()));
        for (String line : content.provenance()) {
            document.appendChild(filled(new Paragraph(), Run.plain(line)));
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
        return filled(heading, Run.plain(words.replaceAll("\\s+", " ")));
    }

    private static void append(ExportedParagraph written, Node document) {
        Node paragraph = new Paragraph();
        Node words = paragraph;
        if (written.style() == Style.CHAPEAU) {
            words = new Emphasis("*");
            paragraph.appendChild(words);
        }
        for (Run run : written.runs()) {
            filled(words, run);
        }
        if (written.style() == Style.OWN) {
            document.appendChild(paragraph);
        } else {
            Node quotation = document.getLastChild() instanceof BlockQuote before ? before : new BlockQuote();
            quotation.appendChild(paragraph);
            document.appendChild(quotation);
        }
        for (Footnote note : written.footnotes()) {
            Node line = filled(new Paragraph(), Run.plain(NOTE));
            note.runs().forEach(run -> filled(line, run));
            document.appendChild(line);
        }
    }

    private static Node filled(Node parent, Run run) {
        if (run.look() == Run.Look.PLAIN) {
            append(run.text(), run.url(), parent);
            return parent;
        }
        Matcher words = WORDS.matcher(run.text());
        if (!words.matches()) {
            append(run.text(), run.url(), parent);
            return parent;
        }
        append(words.group("before"), Optional.empty(), parent);
        Node marked = run.look() == Run.Look.STRUCK ? new Emphasis("*") : new StrongEmphasis("**");
        parent.appendChild(marked);
        append(words.group("words"), run.url(), marked);
        append(words.group("after"), Optional.empty(), parent);
        return parent;
    }

    private static void append(String text, Optional<String> url, Node parent) {
        if (text.isEmpty()) {
            return;
        }
        Node inner = parent;
        if (url.isPresent()) {
            inner = new Link(url.get(), null);
            parent.appendChild(inner);
        }
        String[] lines = text.split("\\R", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                inner.appendChild(new HardLineBreak());
            }
            inner.appendChild(new Text(lines[line]));
        }
    }
}
