package org.recueil.relation.likeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /** Roots with which words of several meanings begin: {@code interdire}, {@code international}, {@code interroger}. */
    private static final Set<String> BEGINNINGS =
            Set.of("commu", "extra", "inter", "multi", "parti", "rappo", "socio", "trans");

    private static final double CONTENT = 1;
    /** Words that any recommendation may use, and those of names and set phrases. */
    private static final double FORMULA = 0.2;

    private MeasureWords() {}

    /**
     * The roots of the words of a text, each with how much it says: 1, or less for words that any text may use. Words
     * that say nothing are left out. A word keeps its whole stem if its root is the beginning of too many others.
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
                words.merge(distinctRoot(term), says ? CONTENT : FORMULA, Math::max);
            }
        }
        if (OffenceAddressed.SMUGGLING.isNamed(all)) {
            words.put(SMUGGLING, CONTENT);
        }
        return words;
    }

    /** How many roots say much, and not only what any text may say. */
    public static long telling(Map<String, Double> words) {
        return words.values().stream().filter(MeasureWords::tells).count();
    }

    /** Whether a root of this weight says much. */
    public static boolean tells(double weight) {
        return weight == CONTENT;
    }

    /** The words, each with its root in place of its stem. The limits of the comparison were chosen with these roots. */
    static List<Term> rooted(List<Term> terms) {
        List<Term> rooted = new ArrayList<>(terms.size());
        terms.forEach(term -> rooted.add(new Term(term.start(), term.end(), term.folded(), root(term), term.kind())));
        return rooted;
    }

    private static String distinctRoot(Term term) {
        String root = root(term);
        return BEGINNINGS.contains(root) ? term.stem() : root;
    }

    private static String root(Term term) {
        String stem = term.stem();
        int letters = Math.min(ROOT, stem.codePointCount(0, stem.length()));
        return stem.substring(0, stem.offsetByCodePoints(0, letters));
    }
}
