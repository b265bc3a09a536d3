package org.recueil.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** All texts on the heap, read once. Safe for several threads. */
final class IndexedTexts {
    /** A text as long as this says the same as another without the words above it. */
    private static final int SAYS_IT_ALONE = 80;

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<IndexedText> texts = new ArrayList<>();
    private final Map<String, TextWords> passages = new HashMap<>();
    private final Likeness likeness;
    private final Bm25 rarity;
    private final Bm25 rarityOfWords;

    IndexedTexts(List<Searchable> searchables, Weights weights) {
        searchables.forEach(text -> passages.put(text.text(), TextWords.of(text.text(), vocabulary)));
        searchables.forEach(text -> passages.computeIfAbsent(text.above(), above -> TextWords.of(above, vocabulary)));
        List<ReadText> read = searchables.stream().map(this::read).toList();
        passages.clear();
        likeness = new Likeness(vocabulary);
        Profiles profiles = new Profiles(read, vocabulary, weights);
        rarity = profiles.stems();
        rarityOfWords = profiles.words();
        Map<String, Integer> same = new HashMap<>();
        List<Profile> profile = read.parallelStream().map(profiles::of).toList();
        for (int i = 0; i < read.size(); i++) {
            int sameness = same.computeIfAbsent(sameness(searchables.get(i)), first -> same.size());
            ReadText text = read.get(i);
            texts.add(new IndexedText(text.text(), text.own(), text.above(), profile.get(i), sameness));
        }
    }

    private ReadText read(Searchable text) {
        int[] around = text.around().stream().flatMapToInt(this::knownStems).toArray();
        return new ReadText(text, passages.get(text.text()), passages.get(text.above()), around);
    }

    /** What stands beside a text alone is no word that a question may find. */
    private IntStream knownStems(String passage) {
        TextWords read = passages.get(passage);
        return read != null
                ? IntStream.of(read.stems())
                : Analysis.WORD.terms(passage).stream()
                        .map(term -> vocabulary.stem(term.text()))
                        .flatMapToInt(OptionalInt::stream);
    }

    private static String sameness(Searchable text) {
        boolean alone = text.leaf() && text.text().length() >= SAYS_IT_ALONE;
        return alone ? text.text() : text.above() + "\n" + text.text();
    }

    List<IndexedText> all() {
        return texts;
    }

    Likeness likeness() {
        return likeness;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A scorer for one question, on one thread. */
    Scorer scorer(WeighedQuestion question) {
        return new Scorer(question, rarity, vocabulary.stems());
    }

    WeighedQuestion weigh(List<Asked> questions, Weights weights) {
        return new WeighedQuestion(questions, vocabulary, likeness, rarityOfWords, weights);
    }
}
