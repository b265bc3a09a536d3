package org.recueil.relation.suggest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RidgeRegressionTest {
    private static final double ROOT = Math.sqrt(0.5);
    private static final List<Map<String, Double>> EXAMPLES =
            List.of(Map.of("a", 1.0), Map.of("b", 1.0), Map.of("a", ROOT, "b", ROOT));
    private static final List<double[]> ANSWERS =
            List.of(new double[] {1, 0}, new double[] {0, 1}, new double[] {1, 1});

    /**
     * The expected numbers are worked out by hand from the primal form: (XᵀX + penalty) w = Xᵀy, with XᵀX = [[1.5, .5],
     * [.5, 1.5]].
     */
    @Test
    void itIsTheRidgeRegression() {
        RidgeRegression ridge = new RidgeRegression(EXAMPLES, ANSWERS, 0.5);
        double[] ofA = {(2 * (1 + ROOT) - 0.5 * ROOT) / 3.75, (2 * ROOT - 0.5 * (1 + ROOT)) / 3.75};
        assertArrayEquals(ofA, ridge.answer(Map.of("a", 1.0)), 1e-12);
    }

    @Test
    void withHardlyAPenaltyTheExamplesAreRemembered() {
        RidgeRegression ridge = new RidgeRegression(EXAMPLES.subList(0, 2), ANSWERS.subList(0, 2), 1e-9);
        assertArrayEquals(new double[] {1, 0}, ridge.answer(EXAMPLES.get(0)), 1e-6);
        assertArrayEquals(new double[] {0, 1}, ridge.answer(EXAMPLES.get(1)), 1e-6);
    }

    @Test
    void aWordThatNoExampleHasSaysNothing() {
        assertArrayEquals(new double[] {0, 0}, new RidgeRegression(EXAMPLES, ANSWERS, 1).answer(Map.of("c", 1.0)));
    }

    @Test
    void withoutExamplesThereIsNothingToAnswer() {
        assertEquals(0, new RidgeRegression(List.of(), List.of(), 1).answer(Map.of("a", 1.0)).length);
    }
}
