package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.model.Theme;
import org.recueil.wording.Language;

class ThemeMenuTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyThemeIsInAFamilyAndShownByItsLine(Language language) {
        ThemeMenu menu = ThemeMenu.of(TestCorpus.get(), language);
        Set<String> says = menu.families().stream()
                .flatMap(family -> family.themes().stream())
                .map(ThemeMenu.Entry::says)
                .collect(Collectors.toSet());
        assertEquals(
                TestCorpus.get().themes(2021).stream()
                        .map(theme -> "/theme " + theme.number())
                        .collect(Collectors.toSet()),
                says);
        assertTrue(menu.families().size() > 5);
    }

    @Test
    void namesAreThoseOfOneLanguage() {
        Theme theme = TestCorpus.get().themes(2021).stream()
                .filter(each -> !each.englishName().equals(each.name()))
                .findFirst()
                .orElseThrow();
        String all = ThemeMenu.of(TestCorpus.get(), Language.ENGLISH).toString();
        assertTrue(all.contains("name=" + theme.englishName() + ","), all);
    }
}
