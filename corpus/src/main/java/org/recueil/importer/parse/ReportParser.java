package org.recueil.importer.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.importer.source.RecordText;
import org.recueil.importer.source.SourceLine;
import org.recueil.importer.source.SourceMarkup;
import org.recueil.importer.source.SourceText;

/** Reads the 2010 report: numbered paragraphs under three levels of headings, notes between their lines. */
public final class ReportParser {
    private static final Pattern NOTE = Pattern.compile("(?<number>[⁰¹²³⁴-⁹]+) ");
    private static final Pattern HEADING = Pattern.compile("\\s*(?:- )?(?<mark>[IVX]+|[A-E]|\\d+)\\. ");
    private static final Pattern PARAGRAPH = Pattern.compile("\\s*(?:- )?(?<number>\\d+)\\. ");
    private static final Pattern ITEM = Pattern.compile("\\s*- (?=[a-z]\\) |\\d+\\. )|\\s+(?=[a-z]\\) |\\d+\\. )");

    /** A paragraph while it is being read. */
    public record Paragraph(int number, List<String> headings, RecordText passage) {}

    private final SourceText source;
    private final Footnotes footnotes;
    private final Map<Integer, RecordText> headings = new LinkedHashMap<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private ReportParser(SourceText source) {
        this.source = source;
        this.footnotes = new Footnotes(source, SourceMarkup.REPORT);
    }

    /** @throws org.recueil.importer.source.ImportException if the source is not as expected */
    public static ReportParser parse(SourceText source) {
        ReportParser parser = new ReportParser(source);
        for (SourceLine line : source.lines()) {
            if (!line.isBlank()) {
                parser.read(line);
            }
        }
        return parser;
    }

    public List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    public Footnotes footnotes() {
        return footnotes;
    }

    private void read(SourceLine line) {
        Matcher note = NOTE.matcher(line.text());
        Matcher paragraph = PARAGRAPH.matcher(line.text());
        Matcher heading = HEADING.matcher(line.text());
        Matcher item = ITEM.matcher(line.text());
        if (note.lookingAt()) {
            footnotes.take(line, RecordText.number(note.group("number")), note.end());
        } else if (paragraph.lookingAt() && Integer.parseInt(paragraph.group("number")) == paragraphs.size() + 1) {
            begin(line, paragraph.end());
        } else if (heading.lookingAt() && isHeading(line, heading.group("mark"))) {
            beginHeading(line, heading);
        } else if (headings.isEmpty()) {
            source.furniture(line, "page de titre");
        } else if (item.lookingAt()) {
            source.furniture(line, 0, item.end(), "signe de mise en page");
            last(line).breakLine().add(line, item.end());
        } else {
            last(line).add(line);
        }
    }

    /** Whether a mark is that of a heading. A dash before a number marks an item of the agenda instead. */
    private static boolean isHeading(SourceLine line, String mark) {
        return !Character.isDigit(mark.charAt(0))
                || Character.isDigit(line.text().charAt(0));
    }

    private void begin(SourceLine line, int textFrom) {
        int number = paragraphs.size() + 1;
        source.furniture(line, 0, textFrom, "numéro de paragraphe");
        RecordText passage = new RecordText(source, SourceMarkup.REPORT, "report paragraph " + number);
        passage.add(line, textFrom);
        paragraphs.add(new Paragraph(
                number, headings.values().stream().map(RecordText::text).toList(), passage));
    }

    private void beginHeading(SourceLine line, Matcher heading) {
        String mark = heading.group("mark");
        int level = Character.isDigit(mark.charAt(0)) ? 3 : mark.matches("[IVX]+") ? 1 : 2;
        headings.keySet().removeIf(deeper -> deeper >= level);
        source.furniture(line, 0, heading.end(), "numéro d’un titre");
        headings.put(level, new RecordText(source, SourceMarkup.REPORT, "heading " + mark).add(line, heading.end()));
    }

    private RecordText last(SourceLine line) {
        if (paragraphs.isEmpty()) {
            throw line.error("text before the first paragraph");
        }
        return paragraphs.get(paragraphs.size() - 1).passage();
    }
}
