package org.recueil.bot.reading.words;

import java.util.Set;
import java.util.stream.Collectors;
import org.recueil.text.Folding;
import org.recueil.text.Table;

/** Questions about the texts as a whole, each kind with a table of lines, folded and sorted. */
public enum AboutQuestion {
    /** How far the texts go: {@code est-ce à jour ?} */
    EXTENT("extent.tsv"),
    /** What was corrected in them: {@code qu’est-ce qui a été corrigé ?} */
    CORRECTIONS("corrections.tsv"),
    /** How they can be taken away: {@code comment avoir un fichier word ?} */
    FILES("files.tsv");

    private final Set<String> lines;

    AboutQuestion(String table) {
        lines = Table.rows(AboutQuestion.class, table, "words").stream()
                .map(row -> row.cell(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a line is such a question and nothing else. */
    public boolean isAsked(String line) {
        return lines.contains(Folding.fold(line));
    }
}
