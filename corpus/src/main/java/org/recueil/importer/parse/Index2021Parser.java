package org.recueil.importer.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recueil.importer.source.ImportException;
import org.recueil.importer.source.SourceLine;
import org.recueil.importer.source.SourceMarkup;
import org.recueil.importer.source.SourceText;
import org.recueil.meetings.OriginalReport;
import org.recueil.model.id.Body;

/**
 * Reads the thematic index of the compendium: lines of cells between tabs. Cells are recognised by their contents,
 * because the extraction shifted many of them. Only meeting IX has cells in the column of recommendations, and these
 * were shifted to other rows of their theme. So they are gathered by theme and given to the theme's rows of meeting IX.
 */
public final class Index2021Parser {
    /** The beginning of the line at which the compendium's index begins. */
    public static final String BEGIN = "**Index thématique";

    private static final String END = "# ONUDC";
    private static final Pattern HEADER = Pattern.compile("Thème\\t.*|\\t\\tCote\\t.*");
    private static final Pattern TITLE = Pattern.compile(
            "\\*\\*Index thématique.*|(?:des recommandations|et des résolutions et|décisions pertinentes\\*\\*)");
    private static final Pattern CONTINUED = Pattern.compile(" \\(suite\\)$");
    private static final Pattern PART = Pattern.compile("Partie [AB](?: :)?\\s*");
    private static final Pattern REFERENCES = Pattern.compile("[IVX]+\\..*");
    private static final Pattern SYMBOL = Pattern.compile(Body.CONVENTION + "/\\S+");
    private static final Pattern INSTRUMENT = Pattern.compile("(?:Décision|Résolution) .*");
    private static final Pattern PLACES = Pattern.compile("(?:\\d|[a-z]\\)|A[lL]\\.).*");

    private final SourceText source;
    private final Map<String, List<IndexRow>> themes = new LinkedHashMap<>();
    private final List<String> floating = new ArrayList<>();
    private String theme;

    private Index2021Parser(SourceText source) {
        this.source = source;
    }

    /** @throws org.recueil.importer.source.ImportException if the source is not as expected */
    public static List<ParsedTheme> parse(SourceText source) {
        Index2021Parser parser = new Index2021Parser(source);
        boolean begun = false;
        boolean ended = false;
        for (SourceLine line : source.lines()) {
            begun |= line.text().startsWith(BEGIN);
            ended |= begun && line.text().startsWith(END);
            if (ended) {
                source.furniture(line, "adresse en dernière page");
            } else if (begun && HEADER.matcher(line.text()).matches()) {
                source.furniture(line, "en-tête de tableau");
            } else if (begun && TITLE.matcher(line.text().strip()).matches()) {
                source.furniture(line, "titre de l’index");
            } else if (begun && !line.isBlank()) {
                parser.read(line);
            }
        }
        parser.endTheme();
        return parser.themes.entrySet().stream()
                .map(entry -> new ParsedTheme(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void read(SourceLine line) {
        source.own(line, 0, line.text().length(), "row of the index of 2021");
        String references = "";
        String symbol = "";
        List<String> places = new ArrayList<>();
        for (String cell : line.text().split("\t")) {
            String text = withoutMarkup(cell);
            String withoutPart = PART.matcher(text).replaceFirst("");
            if (text.isEmpty()
                    || withoutPart.isEmpty()
                    || INSTRUMENT.matcher(text).matches()) {
                continue;
            } else if (REFERENCES.matcher(withoutPart).matches()) {
                references = withoutPart;
            } else if (SYMBOL.matcher(text).matches()) {
                symbol = text;
            } else if (PLACES.matcher(text).matches()) {
                places.add(text);
            } else {
                begin(CONTINUED.matcher(text).replaceFirst(""));
            }
        }
        addRow(line, references, symbol, places);
    }

    private static String withoutMarkup(String cell) {
        return SourceMarkup.COMPENDIUM.pattern().matcher(cell).replaceAll("").strip();
    }

    private void begin(String name) {
        if (!name.equals(theme)) {
            endTheme();
            theme = name;
            if (themes.put(name, new ArrayList<>()) != null) {
                throw new ImportException("the index of 2021 has the theme \"" + name + "\" twice");
            }
        }
    }

    private void addRow(SourceLine line, String references, String symbol, List<String> places) {
        boolean ninth = symbol.equals(OriginalReport.A_IX.symbol());
        int own = ninth || symbol.isEmpty() ? 0 : Math.min(1, places.size());
        floating.addAll(places.subList(own, places.size()));
        if (!references.isEmpty()) {
            themes.get(theme).add(new IndexRow(line, line.number(), references, symbol, own == 0 ? "" : places.get(0)));
        } else if (!symbol.isEmpty()) {
            throw line.error("a symbol without references");
        }
    }

    /** Gives the theme's cells of recommendations to its rows of meeting IX, in order. */
    private void endTheme() {
        if (theme == null) {
            return;
        }
        themes.get(theme)
                .replaceAll(row -> row.symbol().equals(OriginalReport.A_IX.symbol())
                        ? new IndexRow(row.line(), row.end(), row.references(), row.symbol(), nextFloating(row))
                        : row);
        if (!floating.isEmpty()) {
            throw new ImportException("the index of 2021, theme \"" + theme + "\": no row takes " + floating);
        }
    }

    private String nextFloating(IndexRow row) {
        return Optional.of(floating)
                .filter(cells -> !cells.isEmpty())
                .map(cells -> cells.remove(0))
                .orElseThrow(() -> row.line().error("no cell of recommendations for this row"));
    }
}
