package org.recueil.bot.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.recueil.model.Theme;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/**
 * What a button calls a theme, whose name may be far longer than a phone shows: what stands in the brackets of its name, or a short
 * form of ours ({@code theme-labels.tsv}). The list above the buttons has the name.
 */
public final class ThemeLabels {
    private static final int SHORT = 22;
    private static final Map<String, Row> ROWS = new HashMap<>();

    static {
        Table.rows(ThemeLabels.class, "theme-labels.tsv", "theme of the index", "in French", "in English")
                .forEach(row -> ROWS.put(row.cell(0), row));
    }

    private ThemeLabels() {}

    /** The name if it is short; else the short form, if there is one. */
    public static String of(Theme theme, Wording wording) {
        String name = ThemeTitle.of(theme, wording);
        if (name.length() <= SHORT) {
            return name;
        }
        int cell = wording.language() == Language.ENGLISH ? 2 : 1;
        return Optional.ofNullable(ROWS.get(theme.name()))
                .map(row -> row.cell(cell))
                .orElseGet(() -> inBrackets(name));
    }

    private static String inBrackets(String name) {
        boolean brackets = name.endsWith(")") && name.indexOf('(') > 0;
        return brackets ? name.substring(name.indexOf('(') + 1, name.length() - 1) : name;
    }
}
