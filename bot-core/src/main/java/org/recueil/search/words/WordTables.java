package org.recueil.search.words;

import java.util.List;
import java.util.stream.Stream;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

/** Our tables of what people call things: the glossary from English, the synonyms within French. Needs no index. */
public final class WordTables {
    private WordTables() {}

    static List<Row> glossary() {
        return Table.rows(WordTables.class, "glossary.tsv", "english", "french");
    }

    /** English words for ordinary words of the texts, which name no subject. */
    static List<Row> ordinaryWords() {
        return Table.rows(WordTables.class, "ordinary-words.tsv", "english", "french");
    }

    static List<Row> synonyms() {
        return Table.rows(WordTables.class, "synonyms.tsv", "french", "also");
    }

    /** The rows that name a subject, of glossary and synonyms: what somebody says, and what the texts say, between bars. */
    public static List<Row> rows() {
        return Stream.concat(glossary().stream(), synonyms().stream()).toList();
    }

    /** What both tables call things, and what the texts say for it, as written there. */
    public static Stream<String> phrases() {
        return rows().stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.cell(0)), Stream.of(row.cell(1).split(" \\| "))));
    }
}
