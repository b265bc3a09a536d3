package org.recueil.search;

import java.util.List;
import org.recueil.search.text.Mark;
import org.recueil.search.text.Searchable;

/** A text that answers, with the reason why: its words are marked when a page shows it. Safe for several threads. */
public final class Hit {
    private final List<Searchable> same;
    private final int place;
    private final Reasons reasons;
    /** A page asks for them several times; whichever thread finds them first, they are the same. */
    private volatile List<Mark> marks;

    private volatile List<Mark> answering;

    /**
     * @param same texts that say the same word for word, the best first
     * @param place of the best in the index
     */
    Hit(List<Searchable> same, int place, Reasons reasons) {
        this.same = List.copyOf(same);
        this.place = place;
        this.reasons = reasons;
    }

    public Searchable text() {
        return same.get(0);
    }

    /** The words of the text that say what was asked. */
    public List<Mark> marks() {
        if (marks == null) {
            marks = reasons.inFrench(text().text());
        }
        return marks;
    }

    /** If it was found by what people ask: the words of the text that answer, though they say it otherwise. */
    public List<Mark> answering() {
        if (answering == null) {
            answering = reasons.ofAskedLine(place, text().text());
        }
        return answering;
    }

    /** The words of what stands above it that say so. */
    public List<Mark> marksAbove() {
        return reasons.inFrench(text().above());
    }

    /** The words of the text in other languages that say so. */
    public List<Mark> marksInOtherLanguages() {
        return reasons.inOtherLanguages(text().inOtherLanguages());
    }

    /** Other texts that say the same word for word. */
    public List<Searchable> alsoAt() {
        return same.subList(1, same.size());
    }
}
