package org.recueil.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.recueil.index.Analysis.Term;
import org.recueil.index.Concept.Alternative;
import org.recueil.index.Spellings.Near;

/**
 * Reads the notions of a question: phrases of the glossary, synonyms, words of the texts, words spelt nearly so. Safe for
 * several threads.
 */
final class QuestionReader {
    private static final int MOST_WORDS = 60;
    private static final int MOST_RESEMBLING = 3;
    private static final int SHORTEST_RESEMBLING = 4;

    private final Vocabulary words;
    private final Likeness likeness;
    private final Glossary glossary;
    private final Weights weights;
    private final Spellings english;
    private final Spellings french;
    private final PhraseSpelling phrases;
    /** The words of what our tables say, each cut once: as many as the tables have. */
    private final Map<String, List<String>> cut = new ConcurrentHashMap<>();

    QuestionReader(Vocabulary words, Likeness likeness, Glossary glossary, Weights weights) {
        this.words = words;
        this.likeness = likeness;
        this.glossary = glossary;
        this.weights = weights;
        this.english = spellings(glossary.englishWords());
        this.french = spellings(glossary.frenchWords());
        this.phrases = new PhraseSpelling(glossary);
    }

    /** The words of the texts, and some that mean one of them. */
    private Spellings spellings(Set<String> others) {
        Stream<String> all = Stream.concat(words.words().stream(), others.stream());
        return new Spellings(all.distinct().toList(), words::frequency);
    }

    /**
     * The notions in the order of the question; words that carry none are left out.
     *
     * @param asker the language of whoever asks: that of a single word, which shows none of its own
     */
    List<Concept> read(String question, QuestionLanguage asker) {
        List<Term> terms =
                Analysis.RAW.terms(question).stream().limit(MOST_WORDS).toList();
        List<String> typed = terms.stream().map(Term::text).toList();
        QuestionLanguage language = language(typed, asker);
        BitSet misspelt = misspelt(question, terms, typed);
        List<Concept> concepts = new ArrayList<>();
        for (int at = 0; at < typed.size(); ) {
            List<String> rest = typed.subList(at, typed.size());
            List<String> phrase = rest.subList(0, glossary.longestAt(rest));
            if (phrase.size() == 1) {
                List<String> meant = phrases.meant(rest, misspelt.nextSetBit(at) - at);
                if (!meant.isEmpty()) {
                    concepts.add(misspelt(rest.subList(0, meant.size()), meant));
                    at += meant.size();
                    continue;
                }
            }
            if (!isEmpty(phrase)) {
                concepts.add(concept(phrase, language, phrase.size() == 1 && misspelt.get(at)));
            }
            at += phrase.size();
        }
        return concepts;
    }

    /** A French word alone may be an English one: both say {@code compensation}. */
    private QuestionLanguage language(List<String> typed, QuestionLanguage asker) {
        QuestionLanguage shown = QuestionLanguage.of(typed);
        boolean alone = typed.size() == 1;
        if (shown == QuestionLanguage.EITHER && typed.stream().anyMatch(glossary::isFalseFriend)) {
            QuestionLanguage common = QuestionLanguage.ofCommonWords(typed);
            return common == QuestionLanguage.EITHER && alone ? asker : common;
        }
        return alone && asker == QuestionLanguage.ENGLISH ? asker : shown;
    }

    /** The places of words that mean nothing as they are spelt, and may mean something spelt otherwise. */
    private BitSet misspelt(String question, List<Term> terms, List<String> typed) {
        BitSet misspelt = new BitSet(typed.size());
        List<String> line = terms.stream()
                .map(term -> question.substring(TextWords.afterArticle(question, term), term.end()))
                .toList();
        for (int at = 0; at < typed.size(); at++) {
            misspelt.set(at, isStrange(typed.get(at)) && !WellSpelt.isSo(line, at, typed.get(at)));
        }
        return misspelt;
    }

    /**
     * Words of the texts that resemble one which nothing is near to: by most of its letters, else by their order. None for
     * a word that is spelt as it is meant.
     */
    List<String> resembling(String word) {
        if (word.length() < SHORTEST_RESEMBLING || WellSpelt.isNumber(word) || CommonWords.anyHas(word)) {
            return List.of();
        }
        List<String> alike = likeness.words(word, MOST_RESEMBLING);
        return alike.isEmpty()
                ? french.resembling(word).stream().map(Near::word).toList()
                : alike;
    }

    private boolean isEmpty(List<String> phrase) {
        String word = phrase.get(0);
        boolean number = word.length() < 4 && word.chars().allMatch(Character::isDigit);
        return glossary.isEmpty(phrase) || phrase.size() == 1 && (number || Analysis.isStopWord(word));
    }

    private boolean isStrange(String word) {
        List<String> alone = List.of(word);
        return !isEmpty(alone) && !words.says(word) && !glossary.knows(alone);
    }

    private Concept misspelt(List<String> typed, List<String> meant) {
        List<Alternative> alternatives = new ArrayList<>();
        Stream.concat(glossary.frenchOfAnyForm(meant).stream(), glossary.synonyms(meant).stream())
                .forEach(said -> alternatives.add(alternative(said, weights.corrected())));
        return new Concept(String.join(" ", typed), alternatives);
    }

    private Concept concept(List<String> typed, QuestionLanguage language, boolean misspelt) {
        String phrase = String.join(" ", typed);
        if (glossary.isFalseFriend(phrase, language)) {
            return falseFriend(phrase, language);
        }
        List<Alternative> alternatives = new ArrayList<>();
        boolean said = typed.stream().allMatch(word -> Analysis.isStopWord(word) || words.says(word));
        List<String> french = french(typed, said, language);
        if (said && (language != QuestionLanguage.ENGLISH || french.isEmpty())) {
            List<String> telling =
                    typed.stream().filter(word -> !Analysis.isStopWord(word)).toList();
            alternatives.add(new Alternative(phrase, telling, 1));
        }
        double weight = alternatives.isEmpty() ? 1 : weights.synonym();
        french.forEach(words -> alternatives.add(alternative(words, weight)));
        glossary.synonyms(typed).forEach(also -> alternatives.add(alternative(also, weights.synonym())));
        if (misspelt) {
            addNear(alternatives, phrase);
        }
        return new Concept(phrase, alternatives);
    }

    /** A word that is read in its own language alone. */
    private Concept falseFriend(String word, QuestionLanguage language) {
        List<String> alone = List.of(word);
        List<Alternative> alternatives = new ArrayList<>();
        if (language == QuestionLanguage.ENGLISH) {
            glossary.french(alone).forEach(said -> alternatives.add(alternative(said, 1)));
        } else {
            if (words.says(word)) {
                alternatives.add(new Alternative(word, alone, 1));
            }
            glossary.synonyms(alone).forEach(said -> alternatives.add(alternative(said, weights.synonym())));
        }
        return new Concept(word, alternatives);
    }

    private Alternative alternative(String said, double weight) {
        return new Alternative(said, cut.computeIfAbsent(said, Analysis.WORD::words), weight);
    }

    /** What the texts say in French already is taken for English only where the glossary has that very word. */
    private List<String> french(List<String> phrase, boolean said, QuestionLanguage language) {
        if (!said || language == QuestionLanguage.ENGLISH) {
            return glossary.frenchOfAnyForm(phrase);
        }
        return language == QuestionLanguage.FRENCH ? List.of() : glossary.french(phrase);
    }

    private void addNear(List<Alternative> alternatives, String word) {
        List<Near> meant = english.near(word);
        for (Near near : meant.isEmpty() ? french.near(word) : meant) {
            double weight = Math.pow(weights.corrected(), near.distance());
            List<String> alone = List.of(near.word());
            if (words.says(near.word())) {
                alternatives.add(new Alternative(near.word(), alone, weight));
            } else {
                glossary.synonyms(alone).forEach(also -> alternatives.add(alternative(also, weight)));
            }
            glossary.frenchOfAnyForm(alone).forEach(french -> alternatives.add(alternative(french, weight)));
        }
    }
}
