package org.recueil.relation.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recueil.relation.Term;
import org.recueil.text.Table;

/**
 * The names of treaties and bodies, and the set phrases that any provision may use ({@code names.tsv}). Two provisions
 * that share one need not ask for the same thing.
 */
final class SetPhrases {
    private static final Map<String, List<List<String>>> BY_FIRST_WORD = read();

    private SetPhrases() {}

    /** The words, with those of set phrases marked as empty. */
    static List<Term> emptied(List<Term> terms) {
        List<Term> emptied = new ArrayList<>(terms);
        for (int at = 0; at < terms.size(); at++) {
            int length = lengthAt(terms, at);
            for (int i = at; i < at + length; i++) {
                Term term = terms.get(i);
                emptied.set(i, new Term(term.start(), term.end(), term.folded(), term.stem(), Term.Kind.EMPTY));
            }
            at += Math.max(0, length - 1);
        }
        return emptied;
    }

    /** The number of words in the longest phrase that begins here; 0 if none does. */
    private static int lengthAt(List<Term> terms, int at) {
        for (List<String> phrase : BY_FIRST_WORD.getOrDefault(terms.get(at).folded(), List.of())) {
            if (stands(phrase, terms, at)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static boolean stands(List<String> phrase, List<Term> terms, int at) {
        int end = at + phrase.size();
        return end <= terms.size()
                && terms.subList(at, end).stream().map(Term::folded).toList().equals(phrase);
    }

    private static Map<String, List<List<String>>> read() {
        Comparator<List<String>> longestFirst = Comparator.comparing(List::size);
        return Table.rows(SetPhrases.class, "names.tsv", "phrase").stream()
                .map(row -> List.of(row.cell(0).split(" ")))
                .sorted(longestFirst.reversed())
                .collect(Collectors.groupingBy(words -> words.get(0)));
    }
}
