package org.recueil.index;

import java.util.List;

/** A text with its terms on the heap, so that what was found is marked without reading it again. */
final class IndexedText {
    private static final int SAYS_IT_ALONE = 80;

    private final Searchable text;
    private final List<Analysis.Term> own;
    private final List<Analysis.Term> above;

    IndexedText(Searchable text) {
        this.text = text;
        this.own = Analysis.LIGHT.terms(text.text());
        this.above = Analysis.LIGHT.terms(text.above());
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

    /** Equal for texts that say the same word for word; short ones below the same words only. */
    String sameness() {
        boolean alone = text.leaf() && text.text().length() >= SAYS_IT_ALONE;
        return alone ? text.text() : text.above() + "\n" + text.text();
    }
}
