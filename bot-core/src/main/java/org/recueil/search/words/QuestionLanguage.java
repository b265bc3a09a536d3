package org.recueil.search.words;

import java.util.List;
import java.util.Set;

/** The language that a question shows by its little words; single words may be either. */
public enum QuestionLanguage {
    FRENCH,
    ENGLISH,
    EITHER;

    private static final Set<String> ENGLISH_WORDS = Set.of(
            "the", "of", "and", "for", "what", "who", "how", "is", "are", "does", "do", "did", "to", "with", "by",
            "that", "when", "can", "should", "must", "which", "why", "where", "it", "they", "from", "about", "be", "in",
            "was");
    private static final Set<String> FRENCH_WORDS = Set.of(
            "le", "la", "les", "des", "du", "de", "une", "un", "est", "dans", "pour", "et", "sur", "qui", "que", "aux",
            "au", "ce", "avec", "sans", "comment", "il", "elle", "ont", "sont", "faut", "quelles", "quels", "quel",
            "quelle", "en", "par");

    /** The little words, folded, by which a question shows a language. */
    static Set<String> shownBy(boolean english) {
        return english ? ENGLISH_WORDS : FRENCH_WORDS;
    }

    /** @param words folded */
    public static QuestionLanguage of(List<String> words) {
        return most(
                words.stream().filter(FRENCH_WORDS::contains).count(),
                words.stream().filter(ENGLISH_WORDS::contains).count());
    }

    /** The language of a line without little words: that of most words that only one of both languages has. */
    public static QuestionLanguage ofCommonWords(List<String> words) {
        return most(
                words.stream()
                        .filter(word -> isOnlyIn(CommonWords.FRENCH, word))
                        .count(),
                words.stream()
                        .filter(word -> isOnlyIn(CommonWords.ENGLISH, word))
                        .count());
    }

    private static QuestionLanguage most(long french, long english) {
        return english == french ? EITHER : english > french ? ENGLISH : FRENCH;
    }

    private static boolean isOnlyIn(CommonWords list, String word) {
        CommonWords other = list == CommonWords.FRENCH ? CommonWords.ENGLISH : CommonWords.FRENCH;
        return list.has(word) && !other.has(word);
    }
}
