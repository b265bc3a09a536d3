package org.recueil.relation.likeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.relation.Term;
import org.recueil.relation.TermReader;

/**
 * The words of a text that say which measure it asks for. A word stands for its root, so that a measure may go from
 * {@code législation} to {@code législatives}.
 */
public final class MeasureWords {
    /** What a text has in place of a word if it names the smuggling of migrants, whose name is a set phrase. */
    public static final String SMUGGLING = "=smuggling";

    private static final int ROOT = 5;
    private static final double CONTENT = 1;
    /** Words that any recommendation may use, and those of names and set phrases. */
    private static final double FORMULA = 0.2;

    private MeasureWords() {}

    /**
     * The roots of the words of a text, each with how much it says: 1, or less for words that any text may use. Words
     * that say nothing are left out.
     */
    public static Map<String, Double> of(String text) {
        List<Term> all = TermReader.of(text);
        List<Term> withoutPhrases = SetPhrases.emptied(all);
        Map<String, Double> words = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Term term = all.get(i);
            boolean says =
                    term.kind() == Term.Kind.CONTENT && withoutPhrases.get(i).kind() != Term.Kind.EMPTY;
            if (term.kind() != Term.Kind.EMPTY) {
                words.merge(root(term), says ? CONTENT : FORMULA, Math::max);
            }
        }
        if (OffenceAddressed.SMUGGLING.isNamed(all)) {
            words.put(SMUGGLING, CONTENT);
        }
        return words;
    }

    /** How many roots say much, and not only what any text may say. */
    public static long telling(Map<String, Double> words) {
        return words.values().stream().filter(weight -> weight == CONTENT).count();
    }

    /** The words, each with its root in place of its stem. */
    static List<Term> rooted(List<Term> terms) {
        List<Term> rooted = new ArrayList<>(terms.size());
        terms.forEach(term -> rooted.add(new Term(term.start(), term.end(), term.folded(), root(term), term.kind())));
        return rooted;
    }

    private static String root(Term term) {
        String stem = term.stem();
        int letters = Math.min(ROOT, stem.codePointCount(0, stem.length()));
        return stem.substring(0, stem.offsetByCodePoints(0, letters));
    }
}
