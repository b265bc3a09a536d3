package org.recueil.relation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much two headings or titles say the same. */
final class Headings {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int LONGEST_LITTLE_WORD = 2;

    private Headings() {}

    /** The share of the words of both that stands in both, little words aside: from 0 to 1. */
    static double likeness(String one, String other) {
        Set<String> words = words(one);
        Set<String> all = new HashSet<>(words(other));
        words.retainAll(all);
        all.addAll(words(one));
        return all.isEmpty() ? 0 : words.size() / (double) all.size();
    }

    private static Set<String> words(String heading) {
        Set<String> words = new HashSet<>(Arrays.asList(BETWEEN_WORDS.split(heading.toLowerCase(Locale.ROOT))));
        words.removeIf(word -> word.length() <= LONGEST_LITTLE_WORD);
        return words;
    }
}
