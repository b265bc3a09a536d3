package org.recueil.relation.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns from texts to answer several yes-or-no questions at once, by ridge regression. It is solved in its dual form
 * by Cholesky decomposition, which is quick for a few hundred examples. The same examples always give the same model,
 * bit for bit.
 */
final class RidgeRegression {
    private final Map<String, double[]> weights = new HashMap<>();
    private final int questions;

    /**
     * @param examples vectors of length 1 with one dimension per stem
     * @param answers for each example one answer per question, 0 or 1
     * @param penalty how strongly large weights are held down; greater than 0
     */
    RidgeRegression(List<Map<String, Double>> examples, List<double[]> answers, double penalty) {
        questions = answers.isEmpty() ? 0 : answers.get(0).length;
        double[][] dual = solve(products(examples, penalty), answers);
        for (int i = 0; i < examples.size(); i++) {
            double[] share = dual[i];
            examples.get(i).forEach((stem, value) -> {
                double[] weight = weights.computeIfAbsent(stem, unseen -> new double[questions]);
                for (int q = 0; q < questions; q++) {
                    weight[q] += value * share[q];
                }
            });
        }
    }

    /** How close each question's answer is to yes: about 1 for a clear yes, about 0 for a no. */
    double[] answer(Map<String, Double> text) {
        double[] sum = new double[questions];
        text.forEach((stem, value) -> {
            double[] weight = weights.get(stem);
            for (int q = 0; weight != null && q < questions; q++) {
                sum[q] += value * weight[q];
            }
        });
        return sum;
    }

    private static double[][] products(List<Map<String, Double>> examples, double penalty) {
        int n = examples.size();
        double[][] products = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                Map<String, Double> other = examples.get(j);
                double sum = i == j ? penalty : 0;
                for (Map.Entry<String, Double> entry : examples.get(i).entrySet()) {
                    sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
                }
                products[i][j] = sum;
            }
        }
        return products;
    }

    /**
     * Solves the equations for a symmetric positive definite matrix. Only its lower half is read, and it is
     * overwritten.
     */
    private static double[][] solve(double[][] lower, List<double[]> answers) {
        int n = lower.length;
        double[][] solution = new double[n][];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = lower[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
            }
            solution[i] = answers.get(i).clone();
            for (int k = 0; k < i; k++) {
                subtract(solution[i], lower[i][k], solution[k]);
            }
            divide(solution[i], lower[i][i]);
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                subtract(solution[i], lower[k][i], solution[k]);
            }
            divide(solution[i], lower[i][i]);
        }
        return solution;
    }

    private static void subtract(double[] from, double factor, double[] row) {
        for (int q = 0; q < from.length; q++) {
            from[q] -= factor * row[q];
        }
    }

    private static void divide(double[] row, double by) {
        for (int q = 0; q < row.length; q++) {
            row[q] /= by;
        }
    }
}
