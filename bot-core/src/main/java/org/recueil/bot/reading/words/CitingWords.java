package org.recueil.bot.reading.words;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.recueil.text.Folding;
import org.recueil.text.Table;

/**
 * Words that stand around a reference and say nothing by themselves ({@code citing.tsv}, sorted): those with which a text cites
 * another, and those with which a person asks for it.
 */
public final class CitingWords {
    private static final Set<String> ALL = new HashSet<>();

    static {
        Table.rows(CitingWords.class, "citing.tsv", "word").forEach(row -> ALL.add(row.cell(0)));
    }

    private CitingWords() {}

    /** Whether words are nothing else. */
    public static boolean areAllOf(String words) {
        String folded = Folding.fold(words);
        return folded.isEmpty() || Stream.of(folded.split(" ")).allMatch(ALL::contains);
    }
}
