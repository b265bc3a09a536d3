package org.recueil.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recueil.index.Concept.Alternative;
import org.recueil.index.Spellings.Near;

/** Reads the notions of a question: phrases of the glossary, synonyms, words of the texts, words spelt nearly so. */
final class QuestionReader {
    private static final int LONGEST_PHRASE = 6;
    private static final int MOST_WORDS = 60;

    private final Vocabulary words;
    private final Spellings english;
    private final Spellings french;
    private final Glossary glossary;
    private final Weights weights;

    QuestionReader(Vocabulary words, Glossary glossary, Weights weights) {
        this.words = words;
        this.english = spellings(glossary.englishWords());
        this.french = spellings(glossary.frenchWords());
        this.glossary = glossary;
        this.weights = weights;
    }

    /** The words of the texts, and some that mean one of them. */
    private Spellings spellings(Set<String> others) {
        List<String> all = Stream.concat(words.words().stream(), others.stream())
                .distinct()
                .toList();
        return new Spellings(all, words::frequency);
    }

    /** The notions in the order of the question; words that carry none are left out. */
    List<Concept> read(String question) {
        List<String> typed = Analysis.RAW.terms(question).stream()
                .map(Analysis.Term::text)
                .limit(MOST_WORDS)
                .toList();
        Tongue tongue = Tongue.of(typed);
        List<Concept> concepts = new ArrayList<>();
        for (int at = 0; at < typed.size(); ) {
            int length = Math.min(LONGEST_PHRASE, typed.size() - at);
            while (length > 1 && !glossary.knows(String.join(" ", typed.subList(at, at + length)))) {
                length--;
            }
            String phrase = String.join(" ", typed.subList(at, at + length));
            if (length > 1 || !isEmpty(phrase)) {
                concepts.add(concept(phrase, typed.subList(at, at + length), tongue));
            }
            at += length;
        }
        return concepts;
    }

    private boolean isEmpty(String word) {
        boolean number = word.length() < 4 && word.chars().allMatch(Character::isDigit);
        return number || Analysis.isStopWord(word) || glossary.isEmptyWord(word);
    }

    private Concept concept(String phrase, List<String> typed, Tongue tongue) {
        List<Alternative> alternatives = new ArrayList<>();
        boolean said = typed.stream().allMatch(word -> Analysis.isStopWord(word) || words.says(word));
        List<String> french = french(phrase, said, tongue);
        if (said && (tongue != Tongue.ENGLISH || french.isEmpty())) {
            alternatives.add(new Alternative(phrase, 1));
        }
        double weight = alternatives.isEmpty() ? 1 : weights.synonym();
        french.forEach(words -> alternatives.add(new Alternative(words, weight)));
        glossary.synonyms(phrase).forEach(also -> alternatives.add(new Alternative(also, weights.synonym())));
        if (alternatives.isEmpty()) {
            addNear(alternatives, phrase);
        }
        return new Concept(phrase, alternatives);
    }

    /** What the texts say in French already is taken for English only where the glossary has that very word. */
    private List<String> french(String phrase, boolean said, Tongue tongue) {
        if (!said || tongue == Tongue.ENGLISH) {
            return glossary.frenchOfAnyForm(phrase);
        }
        return tongue == Tongue.FRENCH ? List.of() : glossary.french(phrase);
    }

    private void addNear(List<Alternative> alternatives, String word) {
        List<Near> meant = english.near(word);
        for (Near near : meant.isEmpty() ? french.near(word) : meant) {
            double weight = Math.pow(weights.corrected(), near.distance());
            if (words.says(near.word())) {
                alternatives.add(new Alternative(near.word(), weight));
            } else {
                glossary.synonyms(near.word()).forEach(also -> alternatives.add(new Alternative(also, weight)));
            }
            glossary.frenchOfAnyForm(near.word()).forEach(french -> alternatives.add(new Alternative(french, weight)));
        }
    }
}
