package org.recueil.bot.reading.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.bot.view.theme.ThemeChoice;
import org.recueil.model.Theme;
import org.recueil.text.Table.Row;
import org.recueil.wording.Language;

/** The invariants of {@code families.tsv}, a question each. */
class ThemeFamilyTest {
    private static final List<Theme> THEMES = TestCorpus.get().themes(Theme.NEWEST);
    private static final List<ThemeFamily> FAMILIES = ThemeFamily.of(THEMES);

    private static List<ThemeFamily> familiesOf(Theme theme) {
        return FAMILIES.stream()
                .filter(family -> family.themes().contains(theme))
                .toList();
    }

    @Test
    void isEveryThemeInExactlyOneFamily() {
        for (Theme theme : THEMES) {
            assertEquals(1, familiesOf(theme).size(), theme.name() + " is in " + familiesOf(theme));
        }
    }

    @Test
    void doThemesWithTheSameNameBeforeTheirBracketsStandTogether() {
        THEMES.stream()
                .filter(theme -> theme.name().contains(" ("))
                .collect(Collectors.groupingBy(
                        theme -> theme.name().substring(0, theme.name().indexOf(" ("))))
                .forEach((head, themes) -> assertEquals(
                        1,
                        themes.stream()
                                .flatMap(theme -> familiesOf(theme).stream())
                                .distinct()
                                .count(),
                        head));
    }

    @Test
    void doesEveryRowStandForAThemeAndBringOneOrMore() {
        for (Row row : ThemeFamily.rows()) {
            String meant = row.cell(2);
            String beginning = meant.replaceFirst("…\\)$", "");
            long found = THEMES.stream()
                    .filter(theme -> meant.endsWith("…)")
                            ? theme.name().startsWith(beginning)
                            : theme.name().equals(meant))
                    .count();
            assertTrue(found > 0, row.toString());
        }
    }

    /** A name of a theme shows the theme, so that such a family could not be opened. */
    @Test
    void isEveryFamilyOpenedByItsNameInBothLanguages() {
        ThemeFinder finder = new ThemeFinder(TestCorpus.get());
        for (ThemeFamily family : FAMILIES) {
            for (String name : Set.of(family.name(), family.englishName())) {
                assertTrue(finder.named(name).isEmpty(), name);
                List<String> names = ThemeChoice.names(family.themes());
                assertEquals(names, choices("/themes " + name).subList(0, names.size()), name);
            }
        }
    }

    /** Of all pages. */
    private static List<String> choices(String line) {
        List<String> choices = new ArrayList<>();
        int page = 1;
        int pages;
        do {
            Answer answer = TestCorpus.bot().answer(new Message(line + " page " + page, Language.FRENCH));
            assertEquals(Answer.Kind.THEMES, answer.kind(), line);
            choices.addAll(answer.choices());
            pages = answer.pages();
        } while (page++ < pages);
        return choices;
    }

    @Test
    void areTheFamiliesFewEnoughForAScreen() {
        assertFalse(FAMILIES.isEmpty());
        assertTrue(FAMILIES.size() <= 12, FAMILIES.size() + " families");
    }
}
