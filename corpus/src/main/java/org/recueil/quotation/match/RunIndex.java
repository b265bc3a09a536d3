package org.recueil.quotation.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Where each run of four words stands in the official texts: their places, sorted by the words from there on. Immutable. */
final class RunIndex {
    static final int LENGTH = 4;

    private final int[] numbers;
    private final int[] families;
    private final int[] sorted;

    /**
     * @param numbers the number of the word at each place
     * @param families the family of the text at each place
     */
    RunIndex(int[] numbers, int[] families) {
        this.numbers = numbers;
        this.families = families;
        Comparator<Integer> byWords = (one, other) -> compare(numbers, one, other);
        sorted = IntStream.rangeClosed(0, numbers.length - LENGTH)
                .boxed()
                .sorted(byWords)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int compare(int[] numbers, int one, int other) {
        return Arrays.compare(numbers, one, one + LENGTH, numbers, other, other + LENGTH);
    }

    /** The families of the texts that have a run of words, given by their numbers. */
    Set<Integer> familiesWith(int[] run) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (compare(sorted[middle], run) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Set<Integer> found = new HashSet<>();
        while (low < sorted.length && compare(sorted[low], run) == 0) {
            found.add(families[sorted[low]]);
            low++;
        }
        return found;
    }

    private int compare(int place, int[] run) {
        return Arrays.compare(numbers, place, place + LENGTH, run, 0, LENGTH);
    }
}
