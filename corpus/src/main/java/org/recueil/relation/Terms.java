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
 * nothing stands in {@code words.tsv}.
 */
public final class Terms {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int STEM = 5;
    private static final Map<String, Term.Kind> KINDS = kinds();

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

    /** The first letters of a word in the singular. */
    private static String stem(String folded) {
        boolean plural = folded.length() > 3 && (folded.endsWith("s") || folded.endsWith("x"));
        String singular = plural ? folded.substring(0, folded.length() - 1) : folded;
        return singular.substring(
                0, singular.offsetByCodePoints(0, Math.min(STEM, singular.codePointCount(0, singular.length()))));
    }

    private static Term.Kind kind(String folded) {
        return Character.isDigit(folded.codePointAt(0))
                ? Term.Kind.EMPTY
                : KINDS.getOrDefault(folded, Term.Kind.CONTENT);
    }

    private static Map<String, Term.Kind> kinds() {
        Map<String, Term.Kind> kinds = new HashMap<>();
        Rows.of("words.tsv").forEach(row -> kinds.put(row[0], Term.Kind.valueOf(row[1].toUpperCase(Locale.ROOT))));
        return Map.copyOf(kinds);
    }
}
