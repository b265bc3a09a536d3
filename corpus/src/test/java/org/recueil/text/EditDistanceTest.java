package org.recueil.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "victime, victime, 0",
        "victime, victimes, 1",
        "victime, vitime, 1",
        "victime, victame, 1",
        "victime, vicitme, 1",
        "ab, bca, 3",
        "'', traite, 6",
        "traite, '', 6",
        "'', '', 0"
    })
    void isTheNumberOfLettersThatDiffer(String a, String b, int distance) {
        assertEquals(distance, EditDistance.between(a, b));
        assertEquals(distance, EditDistance.between(b, a));
    }

    /** Compares with the whole matrix of the textbook, over words of few letters, so that many are swapped. */
    @Test
    void isThatOfTheWholeMatrixWithinTheLimitAndGreaterAbove() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            String a = word(random);
            String b = word(random);
            int distance = inWholeMatrix(a, b);
            assertEquals(distance, EditDistance.between(a, b), a + " " + b);
            for (int limit = 0; limit < 8; limit++) {
                int bounded = EditDistance.between(a, b, limit);
                assertTrue(distance <= limit ? bounded == distance : bounded > limit, a + " " + b + " " + limit);
            }
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int inWholeMatrix(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }

    @Test
    void theNearestComeFirstAndOnlyThoseThatAreNear() {
        List<String> known = List.of("protection", "prevention", "production", "victime");
        assertEquals(List.of("protection", "production"), EditDistance.nearest("protecton", known, 3));
        assertEquals(List.of("protection"), EditDistance.nearest("protecton", known, 1));
        assertEquals(List.of(), EditDistance.nearest("traite", known, 3));
    }
}
