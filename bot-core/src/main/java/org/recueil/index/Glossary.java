package org.recueil.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people call things, and what the texts call them: our glossary from English, our synonyms within French, the words
 * of one language that look like others of the other, and the words of a question that carry no notion. All are sorted
 * data beside this class; phrases are folded words.
 */
final class Glossary {
    private final PhraseTable french = new PhraseTable(WordForm.ENGLISH);
    private final PhraseTable frenchOfStems = new PhraseTable(WordForm.ENGLISH_STEM);
    private final PhraseTable synonyms = new PhraseTable(WordForm.FRENCH_STEM);
    private final PhraseTable empty = new PhraseTable(WordForm.AS_TYPED);
    private final Map<QuestionLanguage, PhraseTable> falseFriends = Map.of(
            QuestionLanguage.FRENCH, new PhraseTable(WordForm.ENGLISH),
            QuestionLanguage.ENGLISH, new PhraseTable(WordForm.ENGLISH));
    private final Set<String> englishWords = new TreeSet<>();
    private final Set<String> frenchWords = new TreeSet<>();
    private final Set<String> wordsOfPhrases = new TreeSet<>();

    Glossary() {
        WordData.rows("glossary.tsv").forEach(row -> {
            List<String> phrase = Analysis.RAW.words(row[0]);
            french.add(phrase, alternatives(row[1]));
            frenchOfStems.add(phrase, alternatives(row[1]));
            (phrase.size() == 1 ? englishWords : wordsOfPhrases).addAll(phrase);
        });
        WordData.rows("synonyms.tsv").forEach(row -> {
            List<String> phrase = Analysis.RAW.words(row[0]);
            synonyms.add(phrase, alternatives(row[1]));
            (phrase.size() == 1 ? frenchWords : wordsOfPhrases).addAll(phrase);
        });
        WordData.rows("false-friends.tsv").forEach(row -> {
            QuestionLanguage language = row[1].equals("fr") ? QuestionLanguage.FRENCH : QuestionLanguage.ENGLISH;
            falseFriends.get(language).add(List.of(row[0]), List.of(row[2]));
        });
        WordData.lines("empty-words.txt").forEach(line -> empty.add(List.of(line.split(" ")), List.of(line)));
    }

    private static List<String> alternatives(String cell) {
        return List.of(cell.split(" \\| "));
    }

    boolean knows(List<String> phrase) {
        return !frenchOfAnyForm(phrase).isEmpty() || !synonyms(phrase).isEmpty();
    }

    /** How many of these words, from the first on, are one phrase of which something is known; 1 where none is. */
    int longestAt(List<String> words) {
        int english = Math.max(french.longestAt(words), frenchOfStems.longestAt(words));
        return Math.max(1, Math.max(english, Math.max(synonyms.longestAt(words), empty.longestAt(words))));
    }

    /** What the texts say for an English phrase, singular or plural. */
    List<String> french(List<String> phrase) {
        return french.meanings(phrase);
    }

    /** The same, and where there is none, what they say for another form of its words. */
    List<String> frenchOfAnyForm(List<String> phrase) {
        List<String> exactly = french(phrase);
        return exactly.isEmpty() ? frenchOfStems.meanings(phrase) : exactly;
    }

    /** What the texts say for a French phrase that they may not say. */
    List<String> synonyms(List<String> phrase) {
        return synonyms.meanings(phrase);
    }

    /** Whether folded words carry no notion of their own. */
    boolean isEmpty(List<String> phrase) {
        return !empty.meanings(phrase).isEmpty();
    }

    /** Whether a folded word means in either language something else than in the other. */
    boolean isFalseFriend(String word) {
        return falseFriends.keySet().stream().anyMatch(language -> isFalseFriend(word, language));
    }

    /** Whether a folded word means, in a language, something else than the word of the other language that it looks like. */
    boolean isFalseFriend(String word, QuestionLanguage language) {
        return language != QuestionLanguage.EITHER
                && !falseFriends.get(language).meanings(List.of(word)).isEmpty();
    }

    /** The English words of the glossary, folded. */
    Set<String> englishWords() {
        return englishWords;
    }

    /** The French words that have synonyms, folded. */
    Set<String> frenchWords() {
        return frenchWords;
    }

    /** The words of phrases of several words, folded. */
    Set<String> wordsOfPhrases() {
        return wordsOfPhrases;
    }
}
