package org.recueil.bot.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recueil.bot.reading.words.Spelling;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.id.MeetingId;
import org.recueil.text.Folding;

/** Finds background documents by their number in the list, their year, or words of their title, theme or topics. */
public final class DocumentFinder {
    private static final int NEAREST = 3;
    private static final int SHORTEST_WORD = 3;

    private final List<BackgroundDocument> documents;

    public DocumentFinder(Corpus corpus) {
        documents = corpus.documents().stream()
                .sorted(Comparator.comparing(BackgroundDocument::meeting).thenComparing(BackgroundDocument::symbol))
                .toList();
    }

    /** All documents, in the order of their meetings. */
    public List<BackgroundDocument> all() {
        return documents;
    }

    /** The documents prepared for a meeting. */
    public static List<BackgroundDocument> preparedFor(MeetingId meeting, Corpus corpus) {
        return new DocumentFinder(corpus)
                .all().stream()
                        .filter(document -> document.meeting().equals(meeting))
                        .toList();
    }

    /**
     * The documents that fit a request. Up to three digits are a position in {@link #all}, from 1; four digits are a year.
     * Otherwise each word of the request must begin a word of the title or, if no title fits, a word of the title, theme or
     * topics. Empty if none fits.
     */
    List<BackgroundDocument> fitting(String asked) {
        if (asked.matches("\\d{1,3}")) {
            int number = Integer.parseInt(asked);
            return number >= 1 && number <= documents.size() ? List.of(documents.get(number - 1)) : List.of();
        }
        if (asked.matches("\\d{4}")) {
            int year = Integer.parseInt(asked);
            return documents.stream()
                    .filter(document -> document.year() == year)
                    .toList();
        }
        if (Folding.fold(asked).isEmpty()) {
            return List.of();
        }
        Set<String> words = wordsOf(asked);
        List<BackgroundDocument> titled = documents.stream()
                .filter(document -> holds(document.title(), words))
                .toList();
        return titled.isEmpty()
                ? documents.stream()
                        .filter(document -> holds(said(document), words))
                        .toList()
                : titled;
    }

    /**
     * The request with each unknown word replaced by the nearest word of a document; well-spelt words stay. Empty if that
     * changes nothing or the result fits no document.
     */
    Optional<String> corrected(String asked) {
        Set<String> known = documents.stream()
                .flatMap(document -> wordsOf(said(document)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return Spelling.corrected(asked, known, Set.of())
                .filter(better -> !fitting(better).isEmpty());
    }

    /**
     * The documents nearest to a request that none fits, at most three, nearest first: those with some of its words, also in
     * the summary; if there are none, those with a similar symbol. Words of more than half of the documents do not count.
     */
    public List<BackgroundDocument> nearest(String asked) {
        Map<BackgroundDocument, Set<String>> words = new LinkedHashMap<>();
        documents.forEach(document -> words.put(document, wordsOf(everything(document))));
        Map<BackgroundDocument, Integer> held = new LinkedHashMap<>();
        for (String word : wordsOf(asked)) {
            List<BackgroundDocument> holding = documents.stream()
                    .filter(document -> word.length() >= SHORTEST_WORD && begins(words.get(document), word))
                    .toList();
            if (holding.size() * 2 <= documents.size()) {
                holding.forEach(document -> held.merge(document, 1, Integer::sum));
            }
        }
        List<BackgroundDocument> byWords = held.keySet().stream()
                .sorted(Comparator.comparing(document -> -held.get(document)))
                .limit(NEAREST)
                .toList();
        return byWords.isEmpty() ? likeSymbol(asked) : byWords;
    }

    private List<BackgroundDocument> likeSymbol(String asked) {
        String folded = Folding.fold(asked);
        List<String> symbols =
                documents.stream().map(each -> Folding.fold(each.symbol())).toList();
        List<String> briefly =
                documents.stream().map(each -> Folding.fold(each.id().brief())).toList();
        List<String> near = new ArrayList<>(Spelling.nearest(folded, briefly, NEAREST));
        near.addAll(Spelling.nearest(folded, symbols, NEAREST));
        return near.stream()
                .map(each -> documents.get(Math.max(symbols.indexOf(each), briefly.indexOf(each))))
                .distinct()
                .limit(NEAREST)
                .toList();
    }

    private static boolean holds(String text, Set<String> beginnings) {
        Set<String> words = wordsOf(text);
        return beginnings.stream().allMatch(beginning -> begins(words, beginning));
    }

    private static boolean begins(Set<String> words, String beginning) {
        return words.stream().anyMatch(word -> word.startsWith(beginning));
    }

    private static Set<String> wordsOf(String text) {
        return new LinkedHashSet<>(List.of(Folding.fold(text).split(" ")));
    }

    private static String everything(BackgroundDocument document) {
        return said(document)
                + document.paragraphs().stream()
                        .map(paragraph -> " " + paragraph.text())
                        .collect(Collectors.joining());
    }

    private static String said(BackgroundDocument document) {
        return document.title() + " " + document.theme() + " " + String.join(" ", document.topics());
    }
}
