package org.recueil.bot.reading.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recueil.model.Theme;
import org.recueil.text.Folding;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;
import org.recueil.wording.Language;

/**
 * Themes that people look for together. The index has no families: they are ours, listed in {@code families.tsv}. In that
 * table, {@code Victimes (…)} stands for every theme with that name and something in brackets.
 *
 * @param themes in the order of the index
 */
public record ThemeFamily(String name, String englishName, List<Theme> themes) {
    private static final String ANYTHING = "…)";
    /** The family of themes that are in no row, such as those of a further index. */
    private static final ThemeFamily OTHERS = new ThemeFamily("Autres thèmes", "Other themes", List.of());

    public ThemeFamily {
        themes = List.copyOf(themes);
    }

    static List<Row> rows() {
        return Table.rows(
                ThemeFamily.class,
                "families.tsv",
                "our family",
                "our English name for it",
                "theme of the index, or all whose names begin so");
    }

    /** The families of these themes, the largest first; at the end, the themes that belong to none. */
    public static List<ThemeFamily> of(List<Theme> themes) {
        Map<String, List<Theme>> meant = meant(themes);
        Map<String, String> english = new LinkedHashMap<>();
        Map<String, Set<Theme>> held = new LinkedHashMap<>();
        for (Row row : rows()) {
            english.put(row.cell(0), row.cell(1));
            held.computeIfAbsent(row.cell(0), family -> new TreeSet<>(Comparator.comparingInt(Theme::number)))
                    .addAll(meant.getOrDefault(row.cell(2), List.of()));
        }
        List<ThemeFamily> families = new ArrayList<>();
        held.forEach((name, its) -> families.add(new ThemeFamily(name, english.get(name), List.copyOf(its))));
        List<Theme> others = themes.stream()
                .filter(theme ->
                        families.stream().noneMatch(family -> family.themes().contains(theme)))
                .toList();
        families.add(new ThemeFamily(OTHERS.name, OTHERS.englishName, others));
        return families.stream().filter(family -> !family.themes().isEmpty()).toList();
    }

    /**
     * The themes, keyed by the names that a row may use: the whole name, or the name without its brackets. A theme of a further
     * index also has the name that it had when the rows were written, if no row has its own.
     */
    private static Map<String, List<Theme>> meant(List<Theme> themes) {
        Set<String> called = new HashSet<>();
        rows().forEach(row -> called.add(row.cell(2)));
        Map<String, List<Theme>> meant = new HashMap<>();
        for (Theme theme : themes) {
            String known = theme.names()
                    .filter(name -> called.contains(name) || called.contains(kind(name)))
                    .findFirst()
                    .orElse(theme.name());
            meant.computeIfAbsent(known, name -> new ArrayList<>()).add(theme);
            meant.computeIfAbsent(kind(known), kind -> new ArrayList<>()).add(theme);
        }
        return meant;
    }

    private static String kind(String name) {
        return name.substring(0, name.indexOf('(') + 1) + ANYTHING;
    }

    /** Whether this is its name in either language. */
    public boolean isCalled(String folded) {
        return Folding.fold(name).equals(folded) || Folding.fold(englishName).equals(folded);
    }

    public String nameIn(Language language) {
        return language == Language.ENGLISH ? englishName : name;
    }

    /** How many provisions its themes list; each counts once. */
    public int provisions() {
        return (int) themes.stream()
                .flatMap(theme -> theme.references().stream())
                .distinct()
                .count();
    }
}
