package org.recueil.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message;
import org.recueil.bot.view.export.ExportedTexts;
import org.recueil.bot.view.export.ListTitle;
import org.recueil.export.CitedSource;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedFile;
import org.recueil.export.ExportedParagraph;
import org.recueil.export.ExportedParagraph.Style;
import org.recueil.export.ExportedTable;
import org.recueil.export.ExportedTable.Cell;
import org.recueil.export.ExportedTable.Column;
import org.recueil.export.FileFormat;
import org.recueil.export.Footnote;
import org.recueil.export.Run;
import org.recueil.export.Section;
import org.recueil.model.Corpus;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** What the tests write. */
final class Exports {
    /** Words that spreadsheets, XML and Markdown may take for more than words. */
    static final List<String> HOSTILE = List.of(
            "=1+1",
            "+33 1 23",
            "-2",
            "@SUM(A1)",
            "\t=1+1",
            " =HYPERLINK(\"http://x\";\"y\")",
            "\u200B=1+1",
            "＝1+1",
            "5/2",
            "2010-01-02",
            "007",
            "1e5",
            "TRUE",
            "]]><script>alert(1)</script>&amp;",
            "a;b\"c\"\r\nd",
            "*a* _b_ `c` [d](e) # f\n> g\n1. h\n- i\n| j |",
            "    quatre blancs",
            "a\n\n\n  b\n",
            "\u0000\u000B\uFFFE\uDC4D \uD83D",
            "_x0041_",
            "\u05D0\u05D1\u202E abc",
            "\uD83D\uDC4D e\u0301 ﬁ");

    private Exports() {}

    /** All provisions, as one list. */
    static ExportedContent everything() {
        Corpus corpus = TestCorpus.get();
        ExportedTexts texts = new ExportedTexts(corpus, Wording.in(Language.FRENCH));
        List<AnswerItem> items = texts.complete(corpus.provisions().stream()
                .map(each -> AnswerItem.of(corpus, each))
                .toList());
        return texts.content(new ListTitle("Toutes les dispositions", "tout"), items, List.of());
    }

    /** What a line exports. */
    static ExportedContent of(String line) {
        return file(line).content();
    }

    /** The file that a line exports. */
    static ExportedFile file(String line) {
        return TestCorpus.bot()
                .answer(new Message(line, Language.FRENCH))
                .file()
                .orElseThrow(() -> new AssertionError(line + " brings no file"));
    }

    /** A file that holds a table alone. */
    static ExportedContent of(ExportedTable table) {
        return new ExportedContent("titre", "fr", List.of(), "2021-10-12", List.of(), table, List.of());
    }

    /** A file that holds a paragraph alone. */
    static ExportedContent of(ExportedParagraph paragraph) {
        ExportedTable table = new ExportedTable("Textes", "Provenance", List.of(new Column("Mots", 20)), List.of());
        List<Section> sections = List.of(new Section(1, "titre", List.of(paragraph)));
        return new ExportedContent("titre", "fr", List.of(), "2021-10-12", sections, table, List.of());
    }

    /** A file that holds the hostile words wherever a file holds words. */
    static ExportedContent hostile() {
        List<Section> sections = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        List<CitedSource> sources = new ArrayList<>();
        for (String words : HOSTILE) {
            List<Footnote> notes = List.of(new Footnote(List.of(Run.plain(words))));
            sections.add(new Section(
                    1,
                    "titre",
                    List.of(
                            ExportedParagraph.of(Style.CHAPEAU, words),
                            new ExportedParagraph(Style.OFFICIAL, 0, List.of(Run.plain(words)), notes),
                            new ExportedParagraph(Style.OWN, 0, List.of(Run.of(words, Run.Look.STRUCK)), List.of()))));
            rows.add(List.of(Cell.of(words), new Cell(words, Optional.of("https://undocs.org/fr/A"))));
            sources.add(new CitedSource(
                    "id",
                    words,
                    words,
                    "ONU",
                    "2010",
                    words,
                    Optional.empty(),
                    words,
                    Optional.empty(),
                    List.of(words)));
        }
        ExportedTable table = new ExportedTable(
                "Textes", "Provenance", List.of(new Column("Mots", 20), new Column("Lien", 20)), rows);
        return new ExportedContent("=1+1", "fr", List.of("=1+1"), "2021-10-12", sections, table, sources);
    }

    static byte[] bytes(ExportedContent content, FileFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocumentWriter().write(content, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The official words of a text to read, in order. */
    static List<String> official(ExportedContent content) {
        return words(Style.OFFICIAL, content);
    }

    /** The words of a style, in order. */
    static List<String> words(Style style, ExportedContent content) {
        return content.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> paragraph.style() == style)
                .map(paragraph -> paragraph.runs().get(0).text())
                .toList();
    }
}
