package org.recueil.search.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.recueil.search.text.Mark;
import org.recueil.search.words.Analysis;
import org.recueil.search.words.WordForm;

/** The stems of the passages that have been shown, each with its place: cut once. Safe for several threads. */
public final class StemmedTexts {
    /**
     * A passage. The arrays are never changed.
     *
     * @param stems of the words that say something, in order
     * @param starts where each word begins, after an elided article, in UTF-16 units from 0
     * @param ends exclusive
     */
    public record StemmedText(String[] stems, int[] starts, int[] ends) {
        public int count() {
            return stems.length;
        }

        public Mark mark(int at) {
            return new Mark(starts[at], ends[at]);
        }
    }

    private final Map<String, StemmedText> passages = new ConcurrentHashMap<>();
    /** One string for each stem, however many passages have it. */
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    public StemmedText of(String passage) {
        return passages.computeIfAbsent(passage, this::cut);
    }

    private StemmedText cut(String passage) {
        List<Analysis.Term> terms = Analysis.WORD.terms(passage);
        String[] cut = terms.stream()
                .map(term -> stems.computeIfAbsent(WordForm.FRENCH_STEM.of(term.text()), stem -> stem))
                .toArray(String[]::new);
        int[] starts = terms.stream()
                .mapToInt(term -> Analysis.afterArticle(passage, term))
                .toArray();
        int[] ends = terms.stream().mapToInt(Analysis.Term::end).toArray();
        return new StemmedText(cut, starts, ends);
    }
}
