package org.recueil.slack.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.slack.BlockJson;
import org.recueil.slack.Places;
import org.recueil.slack.Trial;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.blockkit.BlockKitRules;
import org.recueil.slack.blockkit.Reading;
import org.recueil.slack.blockkit.Surface;
import org.recueil.slack.render.Press;
import org.recueil.wording.Language;

/** The App Home, and wherever its buttons lead. */
class HomeTest {
    private static final Composer COMPOSER = Trial.composer(InstalledApp.USUAL);
    private static final int WALKED = 250;
    private static final Set<Press.Kind> PRESSED =
            Set.of(Press.Kind.ASK, Press.Kind.OPEN, Press.Kind.COPY, Press.Kind.COPY_OF);

    @ParameterizedTest
    @EnumSource(Language.class)
    void itAsksShowsTheThemesSaysHowToAskAndWhoseTextsTheseAre(Language language) {
        View view = COMPOSER.home(language);
        Reading home = read(view, "");
        String text = String.join("\n", home.lines());
        List.of("/chercher", "/rec", "/recueil", "/theme").forEach(name -> assertTrue(text.contains(name), name));
        assertTrue(text.contains("Trouver les références"), text);
        assertFalse(text.contains("SHA"), text);
        assertTrue(text.length() < 800, () -> text.length() + " characters");
        assertEquals(
                78,
                home.buttons().stream()
                        .map(button -> press(button).line())
                        .filter(line -> line.startsWith("/theme "))
                        .distinct()
                        .count());
        List<String> types = view.getBlocks().stream().map(LayoutBlock::getType).toList();
        assertEquals("input", types.get(1));
        assertTrue(types.stream().filter("actions"::equals).count() <= 4, types::toString);
    }

    @Test
    void whatIsWrittenThereIsAnsweredThere() {
        try (Trial trial = Trial.start()) {
            trial.slack.event(trial.slack.people().homeOpened(Trial.ANNA));
            trial.slack.awaitHome(Trial.ANNA, any -> true);
            trial.slack.interaction(trial.slack.people().homeQuestionPayload(Trial.ANNA, "II.37"));
            JsonArray answer = trial.slack.awaitHome(
                    Trial.ANNA, blocks -> Reading.of(blocks).lines().get(0).equals("II.37"));
            Reading.Button back = Reading.of(answer).buttons().stream()
                    .filter(button -> button.label().equals("← Accueil"))
                    .findFirst()
                    .orElseThrow();
            trial.slack.interaction(trial.slack.people().homePressPayload(Trial.ANNA, back.actionId(), back.value()));
            trial.slack.awaitHome(
                    Trial.ANNA, blocks -> Reading.of(blocks).lines().get(0).equals("Recueil"));
        }
    }

    /** A line to write in stands in the Home alone. */
    @Test
    void whatIsWrittenInNoHomeIsLetBe() {
        try (Trial trial = Trial.start()) {
            assertTrue(trial.slack
                            .interaction(trial.slack.people().homeQuestionPayload(Trial.ANNA, "II.37"))
                            .awaitAcknowledged()
                    < 500);
            assertEquals(List.of(), trial.slack.calls("views.publish"));
        }
    }

    @Test
    void itsButtonsLeadThroughTheThemesAndBack() {
        Reading family =
                read(COMPOSER.home(Places.one("/themes Victimes", Language.FRENCH), answer -> {}), "/themes Victimes");
        Reading.Button back = family.buttons().get(0);
        assertEquals("← Accueil", back.label());
        assertTrue(family.buttons().stream()
                .anyMatch(button -> press(button).line().equals("/theme 73")));
        assertEquals(
                COMPOSER.home(Language.FRENCH), COMPOSER.home(Places.one(back.value(), Language.FRENCH), answer -> {}));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whereverItsButtonsLeadSlackTakesIt(Language language) {
        Set<String> seen = new LinkedHashSet<>(Set.of("/start"));
        Deque<String> next = new ArrayDeque<>(seen);
        while (!next.isEmpty() && seen.size() < WALKED) {
            String line = next.poll();
            for (Reading.Button button : read(COMPOSER.home(Places.one(line, language), answer -> {}), line)
                    .buttons()) {
                Press press = press(button);
                assertTrue(PRESSED.contains(press.kind()), button::toString);
                if (press.kind() == Press.Kind.ASK && seen.add(press.line())) {
                    next.add(press.line());
                }
            }
        }
        assertTrue(seen.size() >= WALKED, () -> "only " + seen.size());
    }

    @Test
    void anAnswerThatIsTooLongIsShortenedOrSaidToBe() {
        String everything = "/rec I ; II ; IV ; V ; VI ; VII ; VIII ; IX ; B.V";
        read(COMPOSER.home(Places.one(everything, Language.FRENCH), answer -> {}), everything);
    }

    private static Press press(Reading.Button button) {
        return Press.read(button.actionId(), button.value()).orElseThrow();
    }

    private static Reading read(View view, String line) {
        JsonArray blocks = BlockJson.of(view.getBlocks());
        assertEquals("home", view.getType());
        assertEquals(List.of(), BlockKitRules.errors(Surface.VIEW, blocks), line);
        return Reading.of(blocks);
    }
}
