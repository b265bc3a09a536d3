package org.recueil.importer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.importer.source.SourceLine;
import org.recueil.importer.source.SourceText;
import org.recueil.model.id.Body;
import org.recueil.model.id.Part;

/**
 * Reads the thematic index of 2019, a stream of lines with wrapped cells. A row begins with a symbol, continues with
 * places and ends with references. Anything else is the name of a theme.
 */
public final class Index2019Parser {
    private static final Pattern BEGIN =
            Pattern.compile("\\s*Recommandations adoptées par le " + Body.GROUP_IN_TEXTS + " .*");
    private static final Pattern FURNITURE = Pattern.compile(
            "http://\\S+|" + Pattern.quote(Body.symbol(Part.A, "2019/")) + "[45]|V\\.19-07098 \\d+/13|Thème"
                    + "|Rapport de réunion Référence dans le document|\\(par section/paragraphe/alinéa\\) Document\\s+Paragraphes"
                    + "|au cours de ses huit premières réunions, par thème");
    private static final Pattern SYMBOL = Pattern.compile("(?<symbol>" + Body.symbols(Part.A) + ") ");
    private static final Pattern CELL_GOES_ON = Pattern.compile("(?:et |à )?(?:\\d|[IVX]+\\.|[a-z]\\)).*");
    private static final Pattern REFERENCES = Pattern.compile("\\b[IVX]+\\.");

    private final SourceText source;
    private final List<ParsedTheme> themes = new ArrayList<>();
    private final List<IndexRow> rows = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder cells = new StringBuilder();
    private String symbol;
    private SourceLine rowLine;
    private int rowEnd;

    private Index2019Parser(SourceText source) {
        this.source = source;
    }

    /** @throws org.recueil.importer.source.ImportException if the source is not as expected */
    public static List<ParsedTheme> parse(SourceText source) {
        Index2019Parser parser = new Index2019Parser(source);
        boolean begun = false;
        for (SourceLine line : source.lines()) {
            String text = line.text().strip();
            begun |= BEGIN.matcher(text).matches();
            if (!begun) {
                source.furniture(line, "introduction de l’index de 2019");
            } else if (FURNITURE.matcher(text).matches() || BEGIN.matcher(text).matches()) {
                source.furniture(line, "en-têtes et pieds de page");
            } else if (!text.isEmpty()) {
                source.own(line, 0, line.text().length(), "row of the index of 2019");
                parser.read(line, text);
            }
        }
        parser.endTheme();
        return List.copyOf(parser.themes);
    }

    private void read(SourceLine line, String text) {
        Matcher row = SYMBOL.matcher(text);
        if (row.find()) {
            readName(text.substring(0, row.start()).strip());
            endRow();
            symbol = row.group("symbol");
            rowLine = line;
            rowEnd = line.number();
            cells.append(text.substring(row.end()));
        } else if (symbol != null && CELL_GOES_ON.matcher(text).matches()) {
            cells.append(' ').append(text);
            rowEnd = line.number();
        } else {
            readName(text);
        }
    }

    private void readName(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (symbol != null) {
            endTheme();
        }
        name.append(name.isEmpty() ? "" : " ").append(text);
    }

    private void endRow() {
        if (symbol == null) {
            return;
        }
        Matcher references = REFERENCES.matcher(cells);
        if (!references.find()) {
            throw rowLine.error("a row without references");
        }
        String places = cells.substring(0, references.start()).strip();
        rows.add(new IndexRow(
                rowLine, rowEnd, cells.substring(references.start()).strip(), symbol, places));
        cells.setLength(0);
        symbol = null;
    }

    private void endTheme() {
        endRow();
        themes.add(new ParsedTheme(name.toString(), rows));
        rows.clear();
        name.setLength(0);
    }
}
