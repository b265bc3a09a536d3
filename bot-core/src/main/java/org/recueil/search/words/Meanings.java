package org.recueil.search.words;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.recueil.text.Folding;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

/** The tables of meanings as plain words, for a search that runs where Lucene does not: in the pages of a written site. */
public final class Meanings {
    /**
     * What a phrase means.
     *
     * @param phrase folded words with one space between two
     * @param said what the texts say for it, as the tables write it
     */
    public record Meaning(String phrase, List<String> said) {
        public Meaning {
            said = List.copyOf(said);
        }
    }

    private Meanings() {}

    /** What the texts say for English words, in the order of the tables. */
    public static List<Meaning> ofEnglish() {
        return Stream.concat(WordTables.glossary().stream(), WordTables.ordinaryWords().stream())
                .map(Meanings::of)
                .toList();
    }

    /** What the texts say for French words, in the order of the table. */
    public static List<Meaning> ofFrench() {
        return WordTables.synonyms().stream().map(Meanings::of).toList();
    }

    private static Meaning of(Row row) {
        return new Meaning(
                String.join(" ", Analysis.RAW.words(row.cell(0))),
                List.of(row.cell(1).split(" \\| ")));
    }

    /** The words that mean in a language something else than the word of the other language that they look like. */
    public static Set<String> falseFriends(boolean english) {
        Set<String> words = new TreeSet<>();
        Table.rows(Meanings.class, "false-friends.tsv", "word", "of", "means").stream()
                .filter(row -> row.cell(1).equals(english ? "en" : "fr"))
                .forEach(row -> words.add(row.cell(0)));
        return words;
    }

    /** The little words by which a question shows a language, folded. */
    public static Set<String> telling(boolean english) {
        return new TreeSet<>(QuestionLanguage.shownBy(english));
    }

    /** The phrases of a question that carry no notion, folded. */
    public static Set<String> empty() {
        Set<String> phrases = new TreeSet<>();
        Glossary.emptyPhrases().forEach(phrases::add);
        return phrases;
    }

    /** The words that French texts are full of, folded. */
    public static Set<String> stopWords() {
        Set<String> words = new TreeSet<>();
        for (Object word : FrenchAnalyzer.getDefaultStopSet()) {
            words.add(Folding.letters(new String((char[]) word)));
        }
        return words;
    }
}
