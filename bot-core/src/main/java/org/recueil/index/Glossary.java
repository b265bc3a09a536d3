package org.recueil.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people call things, and what the texts call them: our glossary from English, our synonyms within French, and the
 * words of a question that carry no notion. All three are sorted data beside this class.
 */
final class Glossary {
    private final Map<String, List<String>> french = new LinkedHashMap<>();
    private final Map<String, List<String>> frenchOfStems = new LinkedHashMap<>();
    private final Map<String, List<String>> synonyms = new LinkedHashMap<>();
    private final Set<String> englishWords = new TreeSet<>();
    private final Set<String> frenchWords = new TreeSet<>();
    private final Set<String> emptyWords = new HashSet<>();

    Glossary() {
        WordData.rows("glossary.tsv").forEach(row -> {
            String key = Analysis.key(Analysis.ENGLISH, row[0]);
            french.computeIfAbsent(key, english -> new ArrayList<>()).addAll(alternatives(row[1]));
            frenchOfStems
                    .computeIfAbsent(Analysis.key(Analysis.ENGLISH_STEM, row[0]), stem -> new ArrayList<>())
                    .addAll(alternatives(row[1]));
            if (!key.contains(" ")) {
                englishWords.add(Analysis.key(Analysis.RAW, row[0]));
            }
        });
        WordData.rows("synonyms.tsv").forEach(row -> {
            synonyms.computeIfAbsent(Analysis.key(Analysis.RAW_STEM, row[0]), typed -> new ArrayList<>())
                    .addAll(alternatives(row[1]));
            String word = Analysis.key(Analysis.RAW, row[0]);
            if (!word.contains(" ")) {
                frenchWords.add(word);
            }
        });
        WordData.lines("empty-words.txt").forEach(emptyWords::add);
    }

    private static List<String> alternatives(String cell) {
        return List.of(cell.split(" \\| "));
    }

    boolean knows(String phrase) {
        return !frenchOfAnyForm(phrase).isEmpty() || !synonyms(phrase).isEmpty();
    }

    /** What the texts say for an English phrase, singular or plural. */
    List<String> french(String phrase) {
        return french.getOrDefault(Analysis.key(Analysis.ENGLISH, phrase), List.of());
    }

    /** The same, and where there is none, what they say for another form of its words. */
    List<String> frenchOfAnyForm(String phrase) {
        List<String> exactly = french(phrase);
        return exactly.isEmpty()
                ? frenchOfStems.getOrDefault(Analysis.key(Analysis.ENGLISH_STEM, phrase), List.of())
                : exactly;
    }

    /** What the texts say for a French phrase that they may not say. */
    List<String> synonyms(String phrase) {
        return synonyms.getOrDefault(Analysis.key(Analysis.RAW_STEM, phrase), List.of());
    }

    /** Whether a folded word carries no notion of its own. */
    boolean isEmptyWord(String word) {
        return emptyWords.contains(word);
    }

    /** The English words of the glossary, folded. */
    Set<String> englishWords() {
        return englishWords;
    }

    /** The French words that have synonyms, folded. */
    Set<String> frenchWords() {
        return frenchWords;
    }
}
