package org.recueil.bot.reading.theme;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recueil.model.Theme;
import org.recueil.search.words.WordTables;
import org.recueil.text.Folding;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

/**
 * Other words for themes: our own ({@code theme-words.tsv}), and those of the search's glossary and synonyms that have the name
 * of a theme as a meaning. Needs no index. Immutable.
 */
final class ThemeVocabulary {
    private final NamedThemes names;
    private final Map<String, Set<Theme>> themes = new HashMap<>();
    private final Set<String> words = new TreeSet<>();
    private final Set<String> otherWords = new HashSet<>();

    ThemeVocabulary(ThemeFinder finder) {
        names = new NamedThemes(finder);
        for (Row row : ourRows()) {
            for (String name : meanings(row)) {
                finder.named(name).ifPresent(theme -> add(row.cell(0), List.of(theme)));
            }
        }
        Set<String> ours = Set.copyOf(themes.keySet());
        for (Row row : WordTables.rows()) {
            otherWords.addAll(wordsOf(row.cell(0)));
            if (!ours.contains(NamedThemes.key(row.cell(0)))) {
                meanings(row).forEach(meaning -> add(row.cell(0), names.called(meaning)));
            }
        }
    }

    static List<Row> ourRows() {
        return Table.rows(ThemeVocabulary.class, "theme-words.tsv", "words", "themes");
    }

    private static List<String> wordsOf(String phrase) {
        return List.of(Folding.fold(phrase).split(" "));
    }

    private static List<String> meanings(Row row) {
        return List.of(row.cell(1).split(" \\| "));
    }

    private void add(String phrase, List<Theme> meant) {
        if (!meant.isEmpty()) {
            themes.computeIfAbsent(NamedThemes.key(phrase), key -> new LinkedHashSet<>())
                    .addAll(meant);
            words.addAll(wordsOf(phrase));
        }
    }

    /** The themes that these words mean, in the order of the index; empty if there are none. */
    List<Theme> meant(String description) {
        Set<Theme> meant = themes.getOrDefault(NamedThemes.key(description), Set.of());
        return (meant.isEmpty() ? names.called(description) : meant)
                .stream().sorted(Comparator.comparingInt(Theme::number)).toList();
    }

    /** All words that lead to themes, folded. */
    Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    /** All words that the search knows, folded. They are not misspellings, even if they lead to no theme. */
    Set<String> otherWords() {
        return Collections.unmodifiableSet(otherWords);
    }
}
