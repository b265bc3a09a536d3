package org.recueil.relation.suggest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recueil.model.Theme;
import org.recueil.relation.TermReader;
import org.recueil.text.Table;

/**
 * The words in which provisions speak of a theme, beside its name: {@code procureurs; ministère public}. They are
 * knowledge of the language ({@code theme-words.tsv}); how far each theme's may be trusted is learned.
 */
final class ThemeWords {
    private static final Map<String, List<String>> PHRASES = read();

    private ThemeWords() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> phrases = new HashMap<>();
        Table.rows(ThemeWords.class, "theme-words.tsv", "theme", "words")
                .forEach(row -> phrases.put(
                        row.cell(0),
                        Arrays.stream(row.cell(1).split("; "))
                                .map(phrase -> TermPresence.line(TermReader.of(phrase)))
                                .toList()));
        return phrases;
    }

    /** 1 where a provision's own words speak of the theme, less where only those around it do, 0 where none does. */
    static double said(Theme theme, TermPresence provision) {
        return provision.ofAny(theme.names()
                .filter(PHRASES::containsKey)
                .findFirst()
                .map(PHRASES::get)
                .orElse(List.of()));
    }
}
