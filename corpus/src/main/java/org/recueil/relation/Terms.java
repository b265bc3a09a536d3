package org.recueil.relation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a French text as words that can be compared: without case, accents and endings. An elision is a word of its own
 * ({@code l’aide}: {@code l}, {@code aide}), and so is each half of a hyphenated word. Which words tell little or
 * nothing, and whose first letters are those of another ({@code interne}, {@code internationale}), stands in
 * {@code words.tsv}.
 */
public final class Terms {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int STEM = 6;
    private static final Map<String, Term.Kind> KINDS = new HashMap<>();
    private static final Map<String, String> STEMS = new HashMap<>();

    static {
        RelationData.rows("words.tsv").forEach(row -> {
            KINDS.put(row.get(0), Term.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            if (!row.get(2).isEmpty()) {
                STEMS.put(row.get(0), row.get(2));
            }
        });
    }

    private Terms() {}

    /** The words of a text, in its order, of every kind; safe for several threads. */
    public static List<Term> of(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String folded = folded(words.group());
            terms.add(new Term(words.start(), words.end(), folded, stem(folded), kind(folded)));
        }
        return terms;
    }

    private static String folded(String word) {
        String bare = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return bare.replace("œ", "oe").replace("æ", "ae");
    }

    /** The first letters of a word in the singular, or what {@code words.tsv} says. */
    private static String stem(String folded) {
        if (STEMS.containsKey(folded)) {
            return STEMS.get(folded);
        }
        boolean plural = folded.length() > 3 && (folded.endsWith("s") || folded.endsWith("x"));
        String singular = plural ? folded.substring(0, folded.length() - 1) : folded;
        int letters = singular.codePointCount(0, singular.length());
        return singular.substring(0, singular.offsetByCodePoints(0, Math.min(STEM, letters)));
    }

    private static Term.Kind kind(String folded) {
        return Character.isDigit(folded.codePointAt(0))
                ? Term.Kind.EMPTY
                : KINDS.getOrDefault(folded, Term.Kind.CONTENT);
    }
}
