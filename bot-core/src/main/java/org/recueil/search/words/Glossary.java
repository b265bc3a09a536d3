package org.recueil.search.words;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.recueil.text.LittleWords;
import org.recueil.text.Table;

/**
 * What people call things, and what the texts call them: our glossary from English, our synonyms within French, the words
 * of one language that look like others of the other, and the words of a question that carry no notion, beside {@link
 * LittleWords}. All are sorted data beside this class; phrases are folded words.
 */
public final class Glossary {
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

    public Glossary() {
        Stream.concat(WordTables.glossary().stream(), WordTables.ordinaryWords().stream())
                .forEach(row -> {
                    List<String> phrase = words(row.cell(0));
                    french.add(phrase, row.cell(1));
                    frenchOfStems.add(phrase, row.cell(1));
                    (phrase.size() == 1 ? englishWords : wordsOfPhrases).addAll(phrase);
                });
        WordTables.synonyms().forEach(row -> {
            List<String> phrase = words(row.cell(0));
            synonyms.add(phrase, row.cell(1));
            (phrase.size() == 1 ? frenchWords : wordsOfPhrases).addAll(phrase);
        });
        Table.rows(Glossary.class, "false-friends.tsv", "word", "of", "means").forEach(row -> {
            QuestionLanguage language = row.cell(1).equals("fr") ? QuestionLanguage.FRENCH : QuestionLanguage.ENGLISH;
            falseFriends.get(language).add(List.of(row.cell(0)), row.cell(2));
        });
        emptyPhrases().forEach(phrase -> empty.add(List.of(phrase.split(" ")), phrase));
    }

    /** Most phrases are plain letters and spaces, which need no analysis: thousands of them are read at each start. */
    private static List<String> words(String phrase) {
        boolean plain = phrase.chars().allMatch(letter -> letter == ' ' || 'a' <= letter && letter <= 'z');
        return plain ? List.of(phrase.split(" ")) : Analysis.RAW.words(phrase);
    }

    /** The French words of the texts are left out by the index; here stand those that only questions have. */
    static Stream<String> emptyPhrases() {
        return Stream.of(
                        LittleWords.english(),
                        LittleWords.FRENCH_QUESTIONS.words(),
                        Table.lines(Glossary.class, "empty-words.txt"))
                .flatMap(Collection::stream);
    }

    public boolean knows(List<String> phrase) {
        return french.has(phrase) || frenchOfStems.has(phrase) || synonyms.has(phrase);
    }

    /** How many of these words, from the first on, are one phrase of which something is known; 1 where none is. */
    public int longestAt(List<String> words) {
        int english = Math.max(french.longestAt(words), frenchOfStems.longestAt(words));
        return Math.max(1, Math.max(english, Math.max(synonyms.longestAt(words), empty.longestAt(words))));
    }

    /** What the texts say for an English phrase, singular or plural. */
    public List<String> french(List<String> phrase) {
        return french.meanings(phrase);
    }

    /** The same, and where there is none, what they say for another form of its words. */
    public List<String> frenchOfAnyForm(List<String> phrase) {
        List<String> exactly = french(phrase);
        return exactly.isEmpty() ? frenchOfStems.meanings(phrase) : exactly;
    }

    /** What the texts say for a French phrase that they may not say. */
    public List<String> synonyms(List<String> phrase) {
        return synonyms.meanings(phrase);
    }

    /** Whether folded words carry no notion of their own. */
    public boolean isEmpty(List<String> phrase) {
        return empty.has(phrase);
    }

    /** Whether a folded word means in either language something else than in the other. */
    public boolean isFalseFriend(String word) {
        return falseFriends.keySet().stream().anyMatch(language -> isFalseFriend(word, language));
    }

    /** Whether a folded word means, in a language, something else than the word of the other language that it looks like. */
    public boolean isFalseFriend(String word, QuestionLanguage language) {
        return language != QuestionLanguage.EITHER && falseFriends.get(language).has(List.of(word));
    }

    /** The English words of the glossary, folded. */
    public Set<String> englishWords() {
        return englishWords;
    }

    /** The French words that have synonyms, folded. */
    public Set<String> frenchWords() {
        return frenchWords;
    }

    /** The words of phrases of several words, folded. */
    Set<String> wordsOfPhrases() {
        return wordsOfPhrases;
    }
}
