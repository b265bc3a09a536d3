package org.recueil.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of each text and of what stands above it, made when first asked for. Safe for use by several threads. */
final class WholeTexts {
    private final Map<String, String> words = new ConcurrentHashMap<>();
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    /** Whether a text says these words one after the other, whatever their case and accents. */
    boolean says(Searchable text, String phrase) {
        return words.computeIfAbsent(text.id(), id -> key(Analysis.RAW, whole(text)))
                .contains(key(Analysis.RAW, phrase));
    }

    /** Whether a text has this word in any form. */
    boolean has(Searchable text, String word) {
        String stem = key(Analysis.LIGHT, word);
        return !stem.isBlank()
                && stems.computeIfAbsent(text.id(), id -> key(Analysis.LIGHT, whole(text)))
                        .contains(stem);
    }

    private static String whole(Searchable text) {
        return text.text() + "\n" + text.above();
    }

    private static String key(Analysis analysis, String text) {
        return " " + Analysis.key(analysis, text) + " ";
    }
}
