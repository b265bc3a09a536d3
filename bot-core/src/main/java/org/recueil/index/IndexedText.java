package org.recueil.index;

import java.util.List;

/** A text with its terms on the heap, so that what was found is marked and checked without reading it again. */
final class IndexedText {
    private final Searchable text;
    private final List<Analysis.Term> own;
    private final List<Analysis.Term> above;
    private final String stems;
    private final String words;

    IndexedText(Searchable text) {
        this.text = text;
        this.own = Analysis.LIGHT.terms(text.text());
        this.above = Analysis.LIGHT.terms(text.above());
        this.stems = joined(Analysis.LIGHT, text);
        this.words = joined(Analysis.RAW, text);
    }

    private static String joined(Analysis analysis, Searchable text) {
        return " " + Analysis.key(analysis, text.text() + "\n" + text.above()) + " ";
    }

    Searchable text() {
        return text;
    }

    List<Mark> marks(Marker marker) {
        return marker.marks(own);
    }

    List<Mark> marksAbove(Marker marker) {
        return marker.marks(above);
    }

    /** Whether the text itself, or what stands above it, says what was asked: the reason that a reader sees. */
    boolean isMarked(Marker marker) {
        return marker.marksAny(own) || marker.marksAny(above);
    }

    /** Whether all phrases stand here word for word, and no excluded word, in the text or above it. */
    boolean holds(SearchQuery query) {
        return query.phrases().stream().allMatch(phrase -> contains(words, Analysis.key(Analysis.RAW, phrase)))
                && query.excluded().stream()
                        .map(word -> Analysis.key(Analysis.LIGHT, word))
                        .noneMatch(stem -> !stem.isEmpty() && contains(stems, stem));
    }

    private static boolean contains(String joined, String key) {
        return joined.contains(" " + key + " ");
    }

    /** Whether this text says the same as another, word for word. */
    String sameness() {
        return words;
    }
}
