package org.recueil.search;

import java.util.List;
import java.util.function.Supplier;
import org.recueil.search.index.StemmedTexts;
import org.recueil.search.text.Mark;
import org.recueil.search.text.Searchable;

/** A text that answers, with the reason why: its words are marked when a page shows it. Safe for several threads. */
public final class Hit {
    private final List<Searchable> same;
    private final Marker marker;
    private final Supplier<Marker> others;
    private final Supplier<Marker> asked;
    private final StemmedTexts stemmed;

    /**
     * @param same texts that say the same word for word, the best first
     * @param marker for the words of the question in the French text
     * @param others for those in the text in other languages
     * @param asked for those of the asked line that is nearest to it
     */
    Hit(List<Searchable> same, Marker marker, Supplier<Marker> others, Supplier<Marker> asked, StemmedTexts stemmed) {
        this.same = List.copyOf(same);
        this.marker = marker;
        this.others = others;
        this.asked = asked;
        this.stemmed = stemmed;
    }

    public Searchable text() {
        return same.get(0);
    }

    /** The words of the text that say what was asked. */
    public List<Mark> marks() {
        return marker.marks(stemmed.of(text().text()));
    }

    /** If it was found by what people ask: the words of the text that answer, though they say it otherwise. */
    public List<Mark> answering() {
        return asked.get().marks(stemmed.of(text().text()));
    }

    /** The words of what stands above it that say so. */
    public List<Mark> marksAbove() {
        return marker.marks(stemmed.of(text().above()));
    }

    /** The words of the text in other languages that say so. */
    public List<Mark> marksInOtherLanguages() {
        return others.get().marks(stemmed.of(text().inOtherLanguages()));
    }

    /** Other texts that say the same word for word. */
    public List<Searchable> alsoAt() {
        return same.subList(1, same.size());
    }
}
