package org.recueil.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.model.AbsentTopic;
import org.recueil.model.AskedLines;
import org.recueil.model.Corpus;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.TextId;
import org.recueil.text.Table;

/** Reads the tables of {@code asked/} that this module carries. FORMAT.md describes them. */
public final class AskedLinesReader {
    private static final String BETWEEN_LINES = " \\| ";

    private AskedLinesReader() {}

    /** The questions that the texts answer. */
    public static AskedLines lines() {
        return new AskedLines(lines("/org/recueil/asked/fr.tsv"), lines("/org/recueil/asked/en.tsv"));
    }

    private static Map<TextId, List<String>> lines(String table) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        Table.rows(AskedLinesReader.class, table, "id", "line")
                .forEach(row -> lines.computeIfAbsent(row.cell(0), id -> new ArrayList<>())
                        .add(row.cell(1)));
        Map<TextId, List<String>> byText = new LinkedHashMap<>();
        lines.forEach((id, its) -> byText.put(TextId.parse(id), its));
        return byText;
    }

    /** Those of all texts of a corpus; none that were written for a text which another has replaced. */
    public static AskedLines linesOf(Corpus corpus) {
        AskedLines carried = lines();
        for (MeetingId replaced : corpus.provenance().replaced()) {
            carried = carried.without(replaced);
        }
        return carried.with(corpus.asked());
    }

    /** The topics that no text answers. */
    public static List<AbsentTopic> absentTopics() {
        return Table.rows(
                        AskedLinesReader.class,
                        "/org/recueil/asked/absent.tsv",
                        "topic",
                        "help fr",
                        "help en",
                        "asked fr",
                        "asked en")
                .stream()
                .map(row -> new AbsentTopic(
                        row.cell(0),
                        row.cell(1),
                        row.cell(2),
                        List.of(row.cell(3).split(BETWEEN_LINES)),
                        List.of(row.cell(4).split(BETWEEN_LINES))))
                .toList();
    }
}
