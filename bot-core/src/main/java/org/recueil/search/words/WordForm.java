package org.recueil.search.words;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.recueil.text.Table;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.PorterStemmer;

/** What the forms of one folded word have in common. */
public enum WordForm {
    /** The word itself. */
    AS_TYPED {
        @Override
        String cut(String word) {
            return word;
        }
    },
    /** Its light French stem; {@code stems.tsv} has those that it would confuse, {@code organes} and {@code organisation}. */
    FRENCH_STEM {
        @Override
        String cut(String word) {
            return known(word, it -> {
                char[] letters = it.toCharArray();
                return new String(letters, 0, new FrenchLightStemmer().stem(letters, letters.length));
            });
        }
    },
    /** What it has in common with words derived from it: {@code rapatrier}, {@code rapatriement}. */
    FRENCH_ROOT {
        @Override
        String cut(String word) {
            return known(word, it -> bySnowball(ROOTS.get(), it));
        }
    },
    /** An English plural as its singular. */
    ENGLISH {
        @Override
        String cut(String word) {
            char[] letters = word.toCharArray();
            return new String(letters, 0, new EnglishMinimalStemmer().stem(letters, letters.length));
        }
    },
    /** Its English stem; {@code organ} and {@code organization} become the same. */
    ENGLISH_STEM {
        @Override
        String cut(String word) {
            return bySnowball(PORTER.get(), word);
        }
    };

    /** A word and its form. */
    private record Cut(String word, String form) {}

    /** A question asks for the forms of its words again and again; those of so many words are kept. A power of 2. */
    private static final int KEPT = 4096;

    private static final Map<String, String> STEMS = new HashMap<>();
    /** A stemmer is slow to make, and serves one thread at a time. */
    private static final ThreadLocal<SnowballStemmer> ROOTS = ThreadLocal.withInitial(FrenchStemmer::new);

    private static final ThreadLocal<SnowballStemmer> PORTER = ThreadLocal.withInitial(PorterStemmer::new);

    static {
        Table.rows(WordForm.class, "stems.tsv", "word", "stem").forEach(row -> STEMS.put(row.cell(0), row.cell(1)));
    }

    /** The stem of a word in a language. */
    public static WordForm stem(boolean english) {
        return english ? ENGLISH_STEM : FRENCH_STEM;
    }

    private static String known(String word, UnaryOperator<String> otherwise) {
        String known = STEMS.get(word);
        return known == null ? otherwise.apply(word) : known;
    }

    private static String bySnowball(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** Each at the place that the hash of its word gives, until another word takes it. */
    private final Cut[] kept = new Cut[KEPT];

    public String of(String word) {
        int at = word.hashCode() & KEPT - 1;
        Cut known = kept[at];
        if (known == null || !known.word().equals(word)) {
            known = new Cut(word, cut(word));
            kept[at] = known;
        }
        return known.form();
    }

    /** The form, made anew. */
    abstract String cut(String word);
}
