package org.recueil.bot.reading.words;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.recueil.text.Folding;
import org.recueil.text.Table;

/**
 * Words around a reference that have no meaning of their own ({@code citing.tsv}, sorted): those with which texts cite others,
 * and those with which people ask for them.
 */
public final class CitingWords {
    private static final Set<String> ALL = new HashSet<>();

    static {
        Table.rows(CitingWords.class, "citing.tsv", "word").forEach(row -> ALL.add(row.cell(0)));
    }

    private CitingWords() {}

    /** Whether a text consists of such words. */
    public static boolean areAllOf(String words) {
        String folded = Folding.fold(words);
        return folded.isEmpty() || Stream.of(folded.split(" ")).allMatch(ALL::contains);
    }
}
