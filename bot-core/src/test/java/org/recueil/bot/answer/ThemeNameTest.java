package org.recueil.bot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.bot.TestCorpus;
import org.recueil.model.Theme;
import org.recueil.text.Table;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** Every theme has a label that a phone shows whole, and no two have the same. */
class ThemeNameTest {
    private static final int A_ROW = 30;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLabelFitsAndTellsItsThemeFromTheOthers(Language language) {
        List<String> labels = new ArrayList<>();
        for (Theme theme : TestCorpus.get().newestThemes()) {
            String label = ThemeName.label(theme, Wording.in(language));
            assertTrue(label.length() <= A_ROW, label);
            labels.add(label);
        }
        Set<String> different = new HashSet<>(labels);
        assertEquals(labels.size(), different.size(), labels::toString);
        assertTrue(labels.size() > 70, () -> labels.size() + " themes");
    }

    @Test
    void everyRowIsOfATheme() {
        Set<String> names = new HashSet<>(
                TestCorpus.get().newestThemes().stream().map(Theme::name).toList());
        Table.rows(ThemeName.class, "theme-labels.tsv", "theme of the index", "in French", "in English")
                .forEach(row -> assertTrue(names.contains(row.cell(0)), row.cell(0)));
    }
}
