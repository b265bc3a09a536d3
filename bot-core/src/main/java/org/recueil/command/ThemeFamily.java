package org.recueil.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.index.WordData;
import org.recueil.model.Theme;

/**
 * Themes that people look for together. The index knows no families: they are ours, in {@code families.tsv}. There
 * {@code Victimes (…)} stands for every theme with that name and something in brackets.
 *
 * @param themes in the order of the index
 */
record ThemeFamily(String name, String englishName, List<Theme> themes) {
    private static final String ANYTHING = "…)";

    ThemeFamily {
        themes = List.copyOf(themes);
    }

    /** The families of these themes, the largest kinds first. */
    static List<ThemeFamily> of(List<Theme> themes) {
        Map<String, String> english = new LinkedHashMap<>();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String[] row : WordData.rows(ThemeFamily.class, "families.tsv")) {
            english.put(row[0], row[1]);
            rows.computeIfAbsent(row[0], family -> new ArrayList<>()).add(row[2]);
        }
        return rows.entrySet().stream()
                .map(family -> new ThemeFamily(
                        family.getKey(),
                        english.get(family.getKey()),
                        themes.stream()
                                .filter(theme -> family.getValue().stream().anyMatch(row -> holds(row, theme)))
                                .toList()))
                .toList();
    }

    private static boolean holds(String row, Theme theme) {
        return row.endsWith(ANYTHING)
                ? theme.name().startsWith(row.substring(0, row.length() - ANYTHING.length()))
                : theme.name().equals(row);
    }

    /** Whether this is what somebody calls it, in either language. */
    boolean isCalled(String folded) {
        return Folding.fold(name).equals(folded) || Folding.fold(englishName).equals(folded);
    }

    String nameIn(Language language) {
        return language == Language.ENGLISH ? englishName : name;
    }

    /** How many provisions its themes list, each counted once. */
    int provisions() {
        return (int) themes.stream()
                .flatMap(theme -> theme.references().stream())
                .distinct()
                .count();
    }
}
