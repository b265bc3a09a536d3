package org.recueil.quotation.match;

import java.util.List;
import java.util.Set;
import org.recueil.quotation.value.Force;

/** Counts the official words that a passage leaves out before its first word, although it claims to begin with them. */
final class LeftOutWords {
    private static final int LONGEST_FORCE = 6;
    /** The last word of a phrase of force that governs the word after it: {@code envisager de}. */
    private static final Set<String> GOVERNING = Set.of("de", "d");

    private LeftOutWords() {}

    /**
     * How many official words before a place a passage wrongly leaves out if it begins there. After the mark of a list
     * it claims to begin with its text. With a capital it claims to begin a sentence, which then must not ask for more
     * than the official one does: {@code Adopter} for {@code Envisager d'adopter}.
     *
     * @param said the first word of the passage
     */
    static int before(int at, Word said, boolean afterListMark, OfficialTexts official) {
        int first = official.textOf(at).first();
        boolean capital = said.isCapital() && !official.word(at).isCapital();
        if (afterListMark) {
            return at - first;
        } else if (!capital) {
            return 0;
        }
        List<Word> before = official.words(Math.max(first, at - LONGEST_FORCE), at);
        boolean governs = !before.isEmpty()
                && GOVERNING.contains(before.get(before.size() - 1).folded());
        return ForceWords.in(before).stream()
                .filter(phrase -> governs && phrase.force() == Force.CONSIDER && phrase.end() == before.size())
                .mapToInt(phrase -> phrase.end() - phrase.first())
                .findFirst()
                .orElse(0);
    }
}
