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
        public String of(String word) {
            return word;
        }
    },
    /** Its light French stem; {@code stems.tsv} has those that it would confuse, {@code organes} and {@code organisation}. */
    FRENCH_STEM {
        @Override
        public String of(String word) {
            return known(word, it -> {
                char[] letters = it.toCharArray();
                return new String(letters, 0, new FrenchLightStemmer().stem(letters, letters.length));
            });
        }
    },
    /** What it has in common with words derived from it: {@code rapatrier}, {@code rapatriement}. */
    FRENCH_ROOT {
        @Override
        public String of(String word) {
            return known(word, it -> cut(ROOTS.get(), it));
        }
    },
    /** An English plural as its singular. */
    ENGLISH {
        @Override
        public String of(String word) {
            char[] letters = word.toCharArray();
            return new String(letters, 0, new EnglishMinimalStemmer().stem(letters, letters.length));
        }
    },
    /** Its English stem; {@code organ} and {@code organization} become the same. */
    ENGLISH_STEM {
        @Override
        public String of(String word) {
            return cut(PORTER.get(), word);
        }
    };

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

    private static String cut(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    public abstract String of(String word);
}
