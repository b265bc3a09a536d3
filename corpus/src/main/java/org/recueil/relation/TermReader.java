package org.recueil.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.text.Folding;
import org.recueil.text.LittleWords;
import org.recueil.text.Table;

/**
 * Reads a French text as words that can be compared, without case, accents and endings. An elided article is a word of
 * its own ({@code l’aide}: {@code l}, {@code aide}), and so is each half of a hyphenated word. Little words say
 * nothing. The table {@code words.tsv} lists other words that say little or nothing. It also gives stems for words that
 * share their first letters with a word of another meaning ({@code interne}, {@code internationale}).
 */
public final class TermReader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
    private static final int STEM = 6;
    private static final Set<String> LITTLE_WORDS = LittleWords.french();
    private static final Map<String, Term.Kind> KINDS = new HashMap<>();
    private static final Map<String, String> STEMS = new HashMap<>();

    static {
        Table.rows(TermReader.class, "words.tsv", "word", "kind", "stem").forEach(row -> {
            KINDS.put(row.cell(0), Term.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
            if (!row.cell(2).isEmpty()) {
                STEMS.put(row.cell(0), row.cell(2));
            }
        });
    }

    private TermReader() {}

    /** The words of a text, in its order and of every kind. Safe for use by several threads. */
    public static List<Term> of(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String folded = Folding.letters(words.group());
            terms.add(new Term(words.start(), words.end(), folded, stem(folded), kind(folded)));
        }
        return terms;
    }

    /** The stem in {@code words.tsv} or, for other words, the first letters of the singular. */
    private static String stem(String folded) {
        if (STEMS.containsKey(folded)) {
            return STEMS.get(folded);
        }
        String singular = Folding.singular(folded);
        int letters = singular.codePointCount(0, singular.length());
        return singular.substring(0, singular.offsetByCodePoints(0, Math.min(STEM, letters)));
    }

    private static Term.Kind kind(String folded) {
        boolean little = Character.isDigit(folded.codePointAt(0)) || LITTLE_WORDS.contains(folded);
        return KINDS.getOrDefault(folded, little ? Term.Kind.EMPTY : Term.Kind.CONTENT);
    }
}
