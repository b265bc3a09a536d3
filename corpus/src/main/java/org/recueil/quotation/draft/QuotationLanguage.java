package org.recueil.quotation.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recueil.quotation.match.Word;
import org.recueil.text.LittleWords;

/** Tells by its little words whether a passage is in French or in another language. */
public final class QuotationLanguage {
    private static final Set<String> OTHERS = others();
    private static final Set<String> FRENCH = without(LittleWords.french(), OTHERS);
    private static final Set<String> NOT_FRENCH = without(OTHERS, LittleWords.french());

    private QuotationLanguage() {}

    private static Set<String> others() {
        Set<String> all = new HashSet<>(LittleWords.english());
        all.addAll(List.of("el los las del de la en que y o con por para su sus se como una un al lo no es son deberian"
                .split(" ")));
        return all;
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        Set<String> left = new HashSet<>(words);
        left.removeAll(others);
        return left;
    }

    /** Whether a passage is in another language than French. One in which nothing tells is taken for French. */
    public static boolean isForeign(List<Word> words) {
        long french = count(words, FRENCH);
        boolean otherScript = words.stream().filter(Word::isPlain).anyMatch(QuotationLanguage::isOtherScript);
        return otherScript && french == 0 || count(words, NOT_FRENCH) > french;
    }

    private static boolean isOtherScript(Word word) {
        return word.folded()
                .codePoints()
                .anyMatch(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
    }

    private static long count(List<Word> words, Set<String> little) {
        return words.stream().map(Word::folded).filter(little::contains).count();
    }
}
