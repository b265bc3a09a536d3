package org.recueil.quotation.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recueil.text.LittleWords;

/**
 * Aligns a passage with the words of one family of texts: a provision, all below it, and the words that introduce it.
 * It may go from a chapeau to a provision and from one provision to a later one without a loss. This is the alignment of
 * Gotoh, with gaps whose first word costs most, because a draft leaves out words together.
 */
public final class Aligner {
    private static final Set<String> LITTLE = LittleWords.french();
    static final int EQUAL = 20;
    /** Little words that are the same say little, because any two texts share them. */
    private static final int EQUAL_LITTLE = 8;

    private static final int SIMILAR = 4;
    private static final int DIFFERENT = -8;
    /** More than for a different word, so that the last word of a passage is replaced and not added. */
    private static final int ADDED = -9;

    private static final int DROPPED = -10;
    private static final int DROPPED_TOO = -2;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    private static final int FREE = -1;
    private static final int SAME_COLUMN = -2;

    private final OfficialTexts official;
    private final List<Word> said;
    private final boolean local;
    private final int[] columns;
    private final int[][] beginnings;
    /** The best score of the first {@code i} words that ends at a column, and the same if that column is dropped. */
    private final int[][] best;

    private final int[][] dropped;
    /** From which column the score comes: one before it, {@link #SAME_COLUMN}, or {@link #FREE} if it begins here. */
    private final int[][] from;

    private final boolean[][] viaDropped;
    private final int[][] droppedFrom;
    private final boolean[][] droppedViaDropped;

    private Aligner(OfficialTexts official, List<Word> said, int[] columns, boolean local) {
        this.official = official;
        this.said = said;
        this.local = local;
        this.columns = columns;
        beginnings = beginnings();
        int rows = said.size() + 1;
        best = new int[rows][columns.length];
        dropped = new int[rows][columns.length];
        from = new int[rows][columns.length];
        viaDropped = new boolean[rows][columns.length];
        droppedFrom = new int[rows][columns.length];
        droppedViaDropped = new boolean[rows][columns.length];
    }

    /** Aligns the whole passage; empty if no word of it stands there. */
    static Optional<Alignment> whole(List<Word> passage, int[] columns, OfficialTexts official) {
        return new Aligner(official, passage, columns, false).align();
    }

    /** Aligns the stretch of the passage that is closest; empty if no word of it stands there. */
    static Optional<Alignment> stretch(List<Word> passage, int[] columns, OfficialTexts official) {
        return new Aligner(official, passage, columns, true).align();
    }

    /** What a word scores that is the same. */
    static int scoreOf(Word word) {
        return LITTLE.contains(word.folded()) ? EQUAL_LITTLE : EQUAL;
    }

    /** For each column that begins a text, the columns of the texts from which a passage may go on to it. */
    private int[][] beginnings() {
        Map<Integer, Integer> ends = new HashMap<>();
        for (int column = 0; column < columns.length; column++) {
            ends.put(official.textIndexOf(columns[column]), column);
        }
        int[][] all = new int[columns.length][];
        for (int column = 0; column < columns.length; column++) {
            if (official.isFirst(columns[column])) {
                int text = official.textIndexOf(columns[column]);
                all[column] = ends.entrySet().stream()
                        .filter(end -> official.text(end.getKey()).next().contains(text))
                        .mapToInt(Map.Entry::getValue)
                        .toArray();
            }
        }
        return all;
    }

    private Optional<Alignment> align() {
        Arrays.fill(dropped[0], IMPOSSIBLE);
        Arrays.fill(from[0], FREE);
        int topRow = 0;
        int topColumn = 0;
        for (int row = 1; row <= said.size(); row++) {
            fill(row);
            for (int column = 0; column < columns.length; column++) {
                boolean end = local || row == said.size();
                if (end && (topRow == 0 || best[row][column] > best[topRow][topColumn])) {
                    topRow = row;
                    topColumn = column;
                }
            }
        }
        return topRow == 0 ? Optional.empty() : traced(topRow, topColumn);
    }

    private void fill(int row) {
        Word word = said.get(row - 1);
        if (!word.isPlain()) {
            passMarkedChange(row);
            return;
        }
        int folded = official.numberOf(word.folded());
        int stem = official.numberOfStem(word.folded());
        int equal = scoreOf(word);
        int[] above = best[row - 1];
        int[] aboveDropped = dropped[row - 1];
        int[] own = best[row];
        for (int column = 0; column < columns.length; column++) {
            int score = official.numberAt(columns[column]) == folded ? equal : different(stem, columns[column]);
            int top = score + (local ? 0 : (row - 1) * ADDED);
            int source = FREE;
            boolean sourceDropped = false;
            for (int i = 0; i < count(column); i++) {
                int previous = before(column, i);
                if (above[previous] + score >= top) {
                    top = above[previous] + score;
                    source = previous;
                    sourceDropped = false;
                }
                if (aboveDropped[previous] + score > top) {
                    top = aboveDropped[previous] + score;
                    source = previous;
                    sourceDropped = true;
                }
            }
            if (row > 1 && above[column] + ADDED > top) {
                top = above[column] + ADDED;
                source = SAME_COLUMN;
                sourceDropped = false;
            }
            own[column] = top;
            from[row][column] = source;
            viaDropped[row][column] = sourceDropped;
            drop(row, column);
        }
    }

    /** The number of columns from which a passage may go on to one. */
    private int count(int column) {
        return beginnings[column] == null ? 1 : beginnings[column].length;
    }

    private int before(int column, int i) {
        return beginnings[column] == null ? column - 1 : beginnings[column][i];
    }

    private void drop(int row, int column) {
        int top = IMPOSSIBLE;
        for (int i = 0; i < count(column); i++) {
            int previous = before(column, i);
            if (best[row][previous] + DROPPED > top) {
                top = best[row][previous] + DROPPED;
                droppedFrom[row][column] = previous;
                droppedViaDropped[row][column] = false;
            }
            if (dropped[row][previous] + DROPPED_TOO > top) {
                top = dropped[row][previous] + DROPPED_TOO;
                droppedFrom[row][column] = previous;
                droppedViaDropped[row][column] = true;
            }
        }
        dropped[row][column] = top;
    }

    /** Any number of official words may stand where the passage marks a change. */
    private void passMarkedChange(int row) {
        int source = FREE;
        for (int column = 0; column < columns.length; column++) {
            if (source == FREE || best[row - 1][column] > best[row - 1][source]) {
                source = column;
            }
            best[row][column] = best[row - 1][source];
            from[row][column] = source;
            dropped[row][column] = IMPOSSIBLE;
        }
    }

    private int different(int stem, int place) {
        return stem >= 0 && official.stemAt(place) == stem ? SIMILAR : DIFFERENT;
    }

    private Optional<Alignment> traced(int topRow, int topColumn) {
        Deque<Alignment.Step> steps = new ArrayDeque<>();
        int row = topRow;
        int column = topColumn;
        boolean inDropped = false;
        int same = 0;
        while (row > 0) {
            if (inDropped) {
                steps.addFirst(new Alignment.Step(Alignment.NONE, columns[column], false));
                inDropped = droppedViaDropped[row][column];
                column = droppedFrom[row][column];
                continue;
            }
            Word word = said.get(row - 1);
            int source = from[row][column];
            if (!word.isPlain()) {
                steps.addFirst(new Alignment.Step(row - 1, Alignment.NONE, true));
                column = source;
            } else if (source == SAME_COLUMN) {
                steps.addFirst(new Alignment.Step(row - 1, Alignment.NONE, false));
            } else {
                boolean equal =
                        word.folded().equals(official.word(columns[column]).folded());
                same += equal ? 1 : 0;
                steps.addFirst(new Alignment.Step(row - 1, columns[column], equal));
                if (source == FREE) {
                    for (int i = row - 2; !local && i >= 0; i--) {
                        steps.addFirst(new Alignment.Step(
                                i, Alignment.NONE, !said.get(i).isPlain()));
                    }
                    break;
                }
                inDropped = viaDropped[row][column];
                column = source;
            }
            row--;
        }
        return same == 0
                ? Optional.empty()
                : Optional.of(new Alignment(new ArrayList<>(steps), same, best[topRow][topColumn]));
    }
}
