package org.recueil.search.rank;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.recueil.model.id.TextId;
import org.recueil.search.text.Searchable;
import org.recueil.search.words.Analysis;
import org.recueil.search.words.WordForm;

/** The words of each text and of what stands above it, made when first asked for. Safe for use by several threads. */
public final class TextWords {
    private final Map<TextId, String> words = new ConcurrentHashMap<>();
    private final Map<TextId, String> stems = new ConcurrentHashMap<>();

    /** Whether a text says these words one after the other, whatever their case and accents. */
    boolean says(Searchable text, String phrase) {
        return words.computeIfAbsent(text.id(), id -> key(whole(text), WordForm.AS_TYPED))
                .contains(key(phrase, WordForm.AS_TYPED));
    }

    /** Whether a text has this word in any form. */
    boolean has(Searchable text, String word) {
        String stem = key(word, WordForm.FRENCH_STEM);
        return !stem.isBlank()
                && stems.computeIfAbsent(text.id(), id -> key(whole(text), WordForm.FRENCH_STEM))
                        .contains(stem);
    }

    private static String whole(Searchable text) {
        return text.text() + "\n" + text.above() + "\n" + text.inOtherLanguages();
    }

    private static String key(String text, WordForm form) {
        return " " + Analysis.RAW.key(text, form) + " ";
    }
}
