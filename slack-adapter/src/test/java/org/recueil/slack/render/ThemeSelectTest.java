package org.recueil.slack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.bot.ThemeMenu;
import org.recueil.slack.BlockJson;
import org.recueil.slack.Places;
import org.recueil.slack.Trial;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.blockkit.Reading;
import org.recueil.slack.fake.Shown;
import org.recueil.slack.show.Composer;
import org.recueil.text.Table;
import org.recueil.wording.Language;

/** All themes in one menu: each by a name that the menu shows whole, and that no other has. */
class ThemeSelectTest {
    private static final int LABEL = 75;
    private static final Composer COMPOSER = Trial.composer(InstalledApp.USUAL);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyThemeStandsThereByANameOfItsOwnThatIsNotCut(Language language) {
        Map<String, String> says = new HashMap<>();
        for (Reading.Button theme : themes("/themes", language)) {
            Press press = Press.read(theme.actionId(), theme.value()).orElseThrow();
            assertFalse(theme.label().endsWith("…"), theme::label);
            assertTrue(theme.label().length() <= LABEL, theme::label);
            Optional<String> other = Optional.ofNullable(says.put(theme.label(), press.line()));
            assertTrue(other.isEmpty() || other.get().equals(press.line()), () -> theme.label() + " is two themes");
            assertEquals(List.of("/themes"), press.steps(), "it leads back to the menu");
        }
        assertEquals(
                Trial.ENGINE.corpus().themes(2021).size(),
                says.values().stream().distinct().count());
    }

    @Test
    void aShortFormStandsForANameThatIsTooLongAndFits() {
        List<String> names = List.of(Language.values()).stream()
                .flatMap(language -> ThemeMenu.of(Trial.ENGINE.corpus(), language).families().stream())
                .flatMap(family -> family.themes().stream())
                .map(ThemeMenu.Entry::name)
                .distinct()
                .toList();
        List<Table.Row> rows = Table.rows(ThemeSelect.class, "theme-labels.tsv", "theme", "short form");
        for (Table.Row row : rows) {
            assertTrue(names.contains(row.cell(0)), () -> row + ": no theme is called so");
            assertTrue(row.cell(0).length() > LABEL, () -> row + ": needs no short form");
            assertTrue(row.cell(1).length() <= LABEL, () -> row + ": the short form is too long");
        }
        assertEquals(
                names.stream().filter(name -> name.length() > LABEL).sorted().toList(),
                rows.stream().map(row -> row.cell(0)).sorted().toList());
    }

    @Test
    void theWholeListHasTheSameMenuAndFewThemesHaveNone() {
        assertEquals(
                themes("/themes", Language.FRENCH).size(),
                themes("/themes tous", Language.FRENCH).size());
        assertEquals(List.of(), themes("/themes II.37", Language.FRENCH));
    }

    @Test
    void aThemeThatIsChosenIsShownAndLeadsBackToTheMenu() {
        try (Trial trial = Trial.start()) {
            trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "/themes"));
            Shown themes = trial.slack.awaitShown(Trial.DIRECT);
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, themes, "Enfants"));
            Shown theme = trial.slack.awaitVersion(themes, 2);
            assertTrue(theme.text().startsWith("Enfants"), theme.text());
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, theme, "← Retour"));
            assertEquals(themes.text(), trial.slack.awaitVersion(themes, 3).text());
        }
    }

    /** The entries of the menu; none if there is no menu in groups. */
    private static List<Reading.Button> themes(String line, Language language) {
        JsonArray blocks = BlockJson.of(
                COMPOSER.answer(line, Places.one(line, language)).get(0).blocks());
        for (JsonElement block : blocks) {
            JsonObject row = block.getAsJsonObject();
            if (row.toString().contains("option_groups")) {
                JsonArray only = new JsonArray();
                only.add(row);
                return Reading.of(only).buttons();
            }
        }
        return List.of();
    }
}
