package org.recueil.relation.suggest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recueil.model.Theme;
import org.recueil.relation.TermReader;
import org.recueil.text.Table;

/**
 * The words, other than its name, in which provisions speak of a theme: {@code procureurs; ministère public}. The table
 * {@code theme-words.tsv} lists them as knowledge of the language. How far a theme's words can be trusted is learned
 * from examples.
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

    /** 1 if a provision's own words speak of the theme, less if only the words around it do, 0 if none do. */
    static double said(Theme theme, TermPresence provision) {
        return provision.ofAny(theme.names()
                .filter(PHRASES::containsKey)
                .findFirst()
                .map(PHRASES::get)
                .orElse(List.of()));
    }
}
