package org.recueil.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermWeightsTest {
    private final TermWeights weights = new TermWeights(List.of(
            TermReader.of("protéger les victimes"),
            TermReader.of("identifier les victimes, toutes les victimes"),
            TermReader.of("envisager des enquêtes")));

    @Test
    void aTextCountsOnceHoweverOftenItSaysAWord() {
        assertEquals(2, weights.frequency(stem("victime")));
        assertEquals(0, weights.frequency(stem("organe")));
    }

    @Test
    void theRarerAWordTheMoreItWeighs() {
        assertTrue(weight("enquête") > weight("victime"));
        assertTrue(weight("victime") > 0);
        assertTrue(weight("enquête") > weight("envisager"));
        assertEquals(0, weight("les"));
    }

    @Test
    void aVectorHasTheLengthOneAndNoEmptyWord() {
        Map<String, Double> vector = weights.vector(TermReader.of("identifier les victimes et les victimes"));
        assertEquals(2, vector.size(), vector.toString());
        assertEquals(1, vector.values().stream().mapToDouble(x -> x * x).sum(), 1e-9);
        assertTrue(weights.vector(TermReader.of("de la, 18")).isEmpty());
    }

    private double weight(String word) {
        return weights.weight(TermReader.of(word).get(0));
    }

    private static String stem(String word) {
        return TermReader.of(word).get(0).stem();
    }
}
