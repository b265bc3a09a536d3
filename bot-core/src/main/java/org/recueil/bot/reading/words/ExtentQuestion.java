package org.recueil.bot.reading.words;

import java.util.Set;
import java.util.stream.Collectors;
import org.recueil.text.Folding;
import org.recueil.text.Table;

/** Questions about how far the texts go: {@code est-ce à jour ?} ({@code extent.tsv}, folded and sorted). */
public final class ExtentQuestion {
    private static final Set<String> WORDS = Table.rows(ExtentQuestion.class, "extent.tsv", "words").stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet());

    private ExtentQuestion() {}

    /** Whether a line is such a question and nothing else. */
    public static boolean isAsked(String line) {
        return WORDS.contains(Folding.fold(line));
    }
}
