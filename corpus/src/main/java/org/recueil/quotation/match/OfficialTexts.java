package org.recueil.quotation.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recueil.model.Corpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;

/**
 * The words of all official texts in one row, and where each word, run of words and text stands in it. Immutable to its
 * users, and safe for use by several threads.
 */
public final class OfficialTexts {
    private static final int[] NOWHERE = {};
    private static final int NONE = -1;
    private static final int STEM = 4;
    private static final Set<String> CONJUNCTIONS = Set.of("et", "ou", "and", "or");

    private final List<OfficialText> texts;
    private final List<Word> words;
    /** A paragraph of a report, and the provision that it prints. */
    private final Map<TextId, TextId> printed;

    private final Map<Integer, int[]> columns;
    private final Map<String, int[]> places = new HashMap<>();
    private final Map<String, int[]> families = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final int[] textAt;
    private final int[] numberAt;
    private final int[] stemAt;
    private final RunIndex runs;

    public OfficialTexts(Corpus corpus) {
        OfficialTextReader reader = new OfficialTextReader(corpus);
        texts = List.copyOf(reader.texts());
        words = List.copyOf(reader.words());
        printed = Map.copyOf(reader.printed());
        columns = new ConcurrentHashMap<>(reader.families());
        textAt = new int[words.size()];
        numberAt = new int[words.size()];
        stemAt = new int[words.size()];
        index();
        runs = new RunIndex(
                numberAt,
                Arrays.stream(textAt).map(text -> texts.get(text).family()).toArray());
    }

    private void index() {
        for (int text = 0; text < texts.size(); text++) {
            Arrays.fill(textAt, texts.get(text).first(), texts.get(text).end(), text);
        }
        Map<String, List<Integer>> all = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            String folded = words.get(at).folded();
            all.computeIfAbsent(folded, word -> new ArrayList<>()).add(at);
            numberAt[at] = numbers.computeIfAbsent(folded, word -> numbers.size());
            stemAt[at] = folded.length() < STEM ? NONE : stems.computeIfAbsent(stem(folded), stem -> stems.size());
        }
        all.forEach((word, at) -> {
            places.put(word, at.stream().mapToInt(x -> x).toArray());
            families.put(
                    word,
                    at.stream().mapToInt(x -> textOf(x).family()).distinct().toArray());
        });
    }

    private static String stem(String folded) {
        return folded.substring(0, STEM);
    }

    /** The number by which a folded word is known; negative for a word of no text. */
    int numberOf(String folded) {
        return numbers.getOrDefault(folded, NONE - 1);
    }

    /** The number of the first letters of a folded word; negative if no text has them, or if the word is too short. */
    int numberOfStem(String folded) {
        return folded.length() < STEM ? NONE : stems.getOrDefault(stem(folded), NONE);
    }

    RunIndex runs() {
        return runs;
    }

    int numberAt(int place) {
        return numberAt[place];
    }

    int stemAt(int place) {
        return stemAt[place];
    }

    Word word(int at) {
        return words.get(at);
    }

    /** The words from one place to another, exclusive. */
    List<Word> words(int from, int to) {
        return words.subList(from, to);
    }

    int size() {
        return words.size();
    }

    /** Where a word stands without regard to case and accents, in rising order. Do not change the array. */
    int[] placesOf(Word word) {
        return places.getOrDefault(word.folded(), NOWHERE);
    }

    /** The families that have a word, without regard to case and accents. Do not change the array. */
    int[] familiesWith(Word word) {
        return families.getOrDefault(word.folded(), NOWHERE);
    }

    /** Whether a word stands anywhere without regard to case and accents. */
    boolean has(Word word) {
        return places.containsKey(word.folded());
    }

    /** The places of all words of a family, in the order in which they are read. Do not change the array. */
    int[] family(int family) {
        OfficialText alone = texts.get(family);
        return columns.computeIfAbsent(
                family, none -> IntStream.range(alone.first(), alone.end()).toArray());
    }

    /** The text in which a word stands. */
    OfficialText textOf(int at) {
        return texts.get(textAt[at]);
    }

    /** The text that directly introduces the one in which a word stands; empty if none does. */
    Optional<OfficialText> introducing(int at) {
        OfficialText below = textOf(at);
        return texts.stream()
                .filter(above -> above.language().equals(below.language())
                        && below.id() instanceof ProvisionId id
                        && !id.isTopLevel()
                        && above.id().equals(id.parent()))
                .reduce((one, other) -> other);
    }

    /** The id of the text in which a word stands. */
    public TextId idAt(int at) {
        return textOf(at).id();
    }

    int textIndexOf(int at) {
        return textAt[at];
    }

    OfficialText text(int index) {
        return texts.get(index);
    }

    /** The ids of all texts, in their order; that of a text with several parts, as often. */
    public Stream<TextId> ids() {
        return texts.stream().map(OfficialText::id);
    }

    int texts() {
        return texts.size();
    }

    boolean isFirst(int at) {
        return textOf(at).first() == at;
    }

    /** Whether a quotation may go from this word to another text: it ends its own, or only {@code et} follows. */
    boolean isLast(int at) {
        int end = textOf(at).end();
        return at == end - 1
                || at == end - 2 && CONJUNCTIONS.contains(words.get(end - 1).folded());
    }

    /**
     * The same texts without those that are named already: a paragraph of a report that prints a provision which is
     * among them, and a second naming of the same text.
     */
    public List<TextId> named(List<TextId> ids) {
        return ids.stream()
                .distinct()
                .filter(id -> !printed.containsKey(id) || !ids.contains(printed.get(id)))
                .toList();
    }

    /** Whether one of two texts is a paragraph of a report that prints the other. */
    public boolean isPrintedIn(TextId first, TextId second) {
        return first.equals(printed.get(second)) || second.equals(printed.get(first));
    }

    /** Whether the corpus has texts in a language, given by its code. */
    boolean has(String language) {
        return texts.stream().anyMatch(text -> text.language().equals(language));
    }

    /** The end of a word with the apostrophe that belongs to it: {@code d'}. */
    static int afterElision(String text, int end) {
        return end < text.length() && "'’".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }

    /** The official words from one to another, as published; at a change of text, with a blank between. */
    public String between(int from, int to) {
        OfficialText first = textOf(from);
        OfficialText last = textOf(to);
        int start = words.get(from).start();
        int end = afterElision(last.text(), words.get(to).end());
        return first == last
                ? first.text().substring(start, end)
                : first.text().substring(start) + " " + last.text().substring(0, end);
    }
}
