package org.recueil.index;

import java.util.List;

/** A text that answers, with the reason why: its words are marked when a page shows it. Safe for several threads. */
public final class Hit {
    private final List<IndexedText> same;
    private final Marker marker;

    /** @param same texts that say the same word for word, the best first */
    Hit(List<IndexedText> same, Marker marker) {
        this.same = same;
        this.marker = marker;
    }

    public Searchable text() {
        return same.get(0).text();
    }

    /** The words of the text that say what was asked. */
    public List<Mark> marks() {
        return marker.marks(same.get(0).own());
    }

    /** The words of what stands above it that say so. */
    public List<Mark> marksAbove() {
        return marker.marks(same.get(0).above());
    }

    /** Other texts that say the same word for word. */
    public List<Searchable> alsoAt() {
        return same.stream().skip(1).map(IndexedText::text).toList();
    }
}
