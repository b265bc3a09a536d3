package org.recueil.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines that a text lost, those that it gained, and those that stand in another place among the others. */
record LineChanges(List<String> lost, List<String> gained, List<String> moved) {
    static LineChanges between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int[][] kept = keptFrom(old, now);
        List<String> lost = new ArrayList<>();
        List<String> gained = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && kept[i + 1][j] >= kept[i][j + 1]) {
                lost.add(old.get(i++));
            } else {
                gained.add(now.get(j++));
            }
        }
        List<String> moved = gained.stream().filter(lost::remove).toList();
        moved.forEach(gained::remove);
        return new LineChanges(List.copyOf(lost), List.copyOf(gained), moved);
    }

    /** How many lines from one place of the old text and one of the new can be kept in their order. */
    private static int[][] keptFrom(List<String> old, List<String> now) {
        int[][] kept = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                kept[i][j] = old.get(i).equals(now.get(j))
                        ? kept[i + 1][j + 1] + 1
                        : Math.max(kept[i + 1][j], kept[i][j + 1]);
            }
        }
        return kept;
    }

    boolean isEmpty() {
        return lost.isEmpty() && gained.isEmpty() && moved.isEmpty();
    }

    /** One line for each: {@code lost}, {@code gained} or {@code moved}, then what it says. */
    @Override
    public String toString() {
        return Stream.of(named("lost  ", lost), named("gained", gained), named("moved ", moved))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> named(String name, List<String> lines) {
        return lines.stream().map(line -> "  " + name + " " + line).toList();
    }
}
