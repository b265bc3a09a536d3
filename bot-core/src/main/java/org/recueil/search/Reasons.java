package org.recueil.search;

import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.recueil.search.index.StemmedTexts;
import org.recueil.search.question.Concept;
import org.recueil.search.text.Mark;
import org.recueil.text.Lazy;

/** Which words of a passage say why it answers one question. Safe for several threads. */
final class Reasons {
    private final Marker french;
    private final Supplier<Marker> others;
    private final IntFunction<List<Concept>> nearest;
    private final StemmedTexts stemmed;

    /**
     * @param french for the words of the question in French passages
     * @param concepts of the question, for those in passages in other languages
     * @param nearest the asked line of a text that is nearest to the question, read, by the place of the text
     */
    Reasons(Marker french, Collection<Concept> concepts, IntFunction<List<Concept>> nearest, StemmedTexts stemmed) {
        this.french = french;
        this.others = new Lazy<>(() -> Marker.ofOthers(concepts));
        this.nearest = nearest;
        this.stemmed = stemmed;
    }

    List<Mark> inFrench(String passage) {
        return french.marks(stemmed.of(passage));
    }

    List<Mark> inOtherLanguages(String passage) {
        return others.get().marks(stemmed.of(passage));
    }

    /** What a passage of the text at a place says of the asked line that is nearest to the question. */
    List<Mark> ofAskedLine(int place, String passage) {
        return Marker.ofFrench(nearest.apply(place)).marks(stemmed.of(passage));
    }
}
