package org.recueil.search.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.recueil.search.index.IndexField;
import org.recueil.search.index.KnownWords;
import org.recueil.search.question.Concept.Alternative;
import org.recueil.search.words.Analysis;
import org.recueil.search.words.Analysis.Term;
import org.recueil.search.words.CommonWords;
import org.recueil.search.words.Glossary;
import org.recueil.search.words.PhraseSpelling;
import org.recueil.search.words.QuestionLanguage;
import org.recueil.search.words.Spellings;
import org.recueil.search.words.Spellings.Near;
import org.recueil.search.words.WellSpelt;
import org.recueil.text.Lazy;
import org.recueil.text.LittleWords;

/**
 * Reads the notions of a question: phrases of the glossary, synonyms, words of the texts, words spelt nearly so. Safe for
 * several threads.
 */
public final class QuestionReader {
    private static final int MOST_WORDS = 60;
    private static final int SHORTEST_RESEMBLING = 4;
    private static final Set<String> ENGLISH = LittleWords.english();
    private static final Set<String> AUXILIARIES = LittleWords.FRENCH_AUXILIARIES.words();

    private final KnownWords words;
    private final Glossary glossary;
    private final Weights weights;
    private final PhraseSpelling phrases;
    /** Both are made when a word is first misspelt. */
    private final Supplier<Spellings> english;

    private final Supplier<Spellings> french;
    /** The words of what our tables say, each cut once: as many as the tables have. */
    private final Map<String, List<String>> cut = new ConcurrentHashMap<>();

    public QuestionReader(KnownWords words, Glossary glossary, Weights weights) {
        this.words = words;
        this.glossary = glossary;
        this.weights = weights;
        this.phrases = new PhraseSpelling(glossary);
        this.english = new Lazy<>(() -> spellings(IndexField.ENGLISH_SPELT, glossary.englishWords()));
        this.french = new Lazy<>(() -> spellings(IndexField.FRENCH_SPELT, glossary.frenchWords()));
    }

    /** The words of the texts and the asked lines of a language, and some that mean one of them. */
    private Spellings spellings(IndexField spelt, Set<String> others) {
        Map<String, Integer> all = words.all(spelt);
        others.forEach(word -> all.putIfAbsent(word, 0));
        return new Spellings(all);
    }

    /**
     * The notions in the order of the question; words that carry none are left out.
     *
     * @param asker the language of whoever asks: that of a single word, which shows none of its own
     */
    public List<Concept> read(String question, QuestionLanguage asker) {
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

    /** The words of an English question that carry no notion: people ask again with the same. */
    public List<String> little(String question) {
        List<String> typed = Analysis.RAW.words(question);
        return QuestionLanguage.of(typed) == QuestionLanguage.ENGLISH
                ? typed.stream()
                        .limit(MOST_WORDS)
                        .filter(word -> isEmpty(List.of(word)))
                        .distinct()
                        .toList()
                : List.of();
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
                .map(term -> question.substring(Analysis.afterArticle(question, term), term.end()))
                .toList();
        for (int at = 0; at < typed.size(); at++) {
            misspelt.set(at, isStrange(typed.get(at)) && !WellSpelt.isSo(line, at, typed.get(at)));
        }
        return misspelt;
    }

    /** Words that resemble one which nothing is near to; none for a word that is spelt as it is meant. */
    public List<String> resembling(String word) {
        boolean meant = word.length() < SHORTEST_RESEMBLING || WellSpelt.isNumber(word) || CommonWords.anyHas(word);
        return meant
                ? List.of()
                : french.get().resembling(word).stream().map(Near::word).toList();
    }

    private boolean isEmpty(List<String> phrase) {
        String word = phrase.get(0);
        boolean number = word.length() < 4 && word.chars().allMatch(Character::isDigit);
        return glossary.isEmpty(phrase)
                || phrase.size() == 1 && (number || Analysis.isStopWord(word) || AUXILIARIES.contains(word));
    }

    private boolean isStrange(String word) {
        List<String> alone = List.of(word);
        return !isEmpty(alone) && !words.areFrench(word) && !words.areEnglish(word) && !glossary.knows(alone);
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
        boolean french = typed.stream()
                .allMatch(word ->
                        Analysis.isStopWord(word) || words.areFrench(word) || !misspelt && words.areDerived(word));
        List<String> translated = translated(typed, french, language);
        List<Alternative> alternatives = new ArrayList<>();
        Optional<Alternative> english = english(typed, french, language);
        if (french && (language != QuestionLanguage.ENGLISH || translated.isEmpty())) {
            List<String> telling =
                    typed.stream().filter(word -> !Analysis.isStopWord(word)).toList();
            boolean foreign = language == QuestionLanguage.ENGLISH && english.isPresent();
            alternatives.add(Alternative.french(phrase, telling, foreign ? weights.translated() : 1));
        }
        boolean typedIsKnown = !alternatives.isEmpty() || english.isPresent();
        float weight = typedIsKnown ? weights.translated() : 1;
        translated.forEach(words -> alternatives.add(alternative(words, weight)));
        glossary.synonyms(typed).forEach(also -> alternatives.add(alternative(also, weights.synonym())));
        english.ifPresent(alternatives::add);
        if (misspelt) {
            addNear(alternatives, phrase, language);
        }
        return new Concept(phrase, alternatives);
    }

    /** Typed words as English ones, where asked lines have them and they are not French. */
    private Optional<Alternative> english(List<String> typed, boolean french, QuestionLanguage language) {
        if (language == QuestionLanguage.FRENCH && french) {
            return Optional.empty();
        }
        List<String> telling =
                typed.stream().filter(word -> !ENGLISH.contains(word)).toList();
        return !telling.isEmpty() && telling.stream().allMatch(words::areEnglish)
                ? Optional.of(new Alternative(String.join(" ", typed), telling, 1, true))
                : Optional.empty();
    }

    /** A word that is read in its own language alone. */
    private Concept falseFriend(String word, QuestionLanguage language) {
        List<String> alone = List.of(word);
        List<Alternative> alternatives = new ArrayList<>();
        if (language == QuestionLanguage.ENGLISH) {
            Optional<Alternative> english = english(alone, false, language);
            float weight = english.isPresent() ? weights.translated() : 1;
            glossary.french(alone).forEach(said -> alternatives.add(alternative(said, weight)));
            english.ifPresent(alternatives::add);
        } else {
            if (words.areFrench(word)) {
                alternatives.add(Alternative.french(word, alone, 1));
            }
            glossary.synonyms(alone).forEach(said -> alternatives.add(alternative(said, weights.synonym())));
        }
        return new Concept(word, alternatives);
    }

    private Alternative alternative(String said, float weight) {
        return Alternative.french(said, cut.computeIfAbsent(said, Analysis.WORD::words), weight);
    }

    /** What the texts say in French already is taken for English only where the glossary has that very word. */
    private List<String> translated(List<String> phrase, boolean french, QuestionLanguage language) {
        if (!french || language == QuestionLanguage.ENGLISH) {
            return glossary.frenchOfAnyForm(phrase);
        }
        return language == QuestionLanguage.FRENCH ? List.of() : glossary.french(phrase);
    }

    private void addNear(List<Alternative> alternatives, String word, QuestionLanguage language) {
        for (Near near : near(word, language)) {
            float weight = (float) Math.pow(weights.corrected(), near.distance());
            List<String> alone = List.of(near.word());
            if (words.areFrench(near.word())) {
                alternatives.add(alternative(near.word(), weight));
            }
            glossary.synonyms(alone).forEach(also -> alternatives.add(alternative(also, weight * weights.synonym())));
            glossary.frenchOfAnyForm(alone)
                    .forEach(french -> alternatives.add(alternative(french, weight * weights.translated())));
            if (words.areEnglish(near.word())) {
                alternatives.add(new Alternative(near.word(), alone, weight, true));
            }
        }
    }

    /** In the language of the question, if that has any. */
    private List<Near> near(String word, QuestionLanguage language) {
        List<Near> inFrench = french.get().near(word);
        List<Near> inEnglish = english.get().near(word);
        if (language == QuestionLanguage.FRENCH && !inFrench.isEmpty() || inEnglish.isEmpty()) {
            return inFrench;
        } else if (language == QuestionLanguage.ENGLISH || inFrench.isEmpty()) {
            return inEnglish;
        }
        int nearest = Math.min(inFrench.get(0).distance(), inEnglish.get(0).distance());
        return Stream.concat(inFrench.stream(), inEnglish.stream())
                .filter(near -> near.distance() == nearest)
                .distinct()
                .toList();
    }
}
