package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.reply.Action;
import org.recueil.telegram.api.Self;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.render.Inquiry;
import org.recueil.telegram.render.Keyboard;
import org.recueil.telegram.render.PressEffect;
import org.recueil.telegram.render.Requests;
import org.recueil.telegram.render.TelegramMessage;
import org.recueil.telegram.render.TelegramMessage.Button;
import org.recueil.telegram.show.Composer;
import org.recueil.wording.Language;

/** How much one keyboard holds, over every list of the corpus, in both languages, by every way that leads to it. */
class KeyboardLimitsTest {
    private static final Composer COMPOSER = Trial.composer(new Self(123_456, "RecueilBot", true));

    private static List<TelegramMessage> answer(String line, Language language, Audience audience) {
        Inquiry inquiry = Inquiry.of(line, language, audience);
        return COMPOSER.messages(COMPOSER.answer(inquiry), inquiry, PressEffect.CLOSE);
    }

    private static List<Button> buttons(List<TelegramMessage> messages) {
        return messages.get(messages.size() - 1).keyboard().stream()
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void aListTooLongForAnyKeyboardStandsBehindMoreInParts() {
        for (int label : List.of(5, 60)) {
            List<Action> actions = new ArrayList<>();
            actions.add(new Action.Ask(Action.Role.PAGE, "Page suivante", "/theme 12 page 2"));
            IntStream.rangeClosed(1, 120)
                    .forEach(n -> actions.add(new Action.Ask(Action.Role.LOOK, "é".repeat(label) + n, "/rec II." + n)));
            actions.add(new Action.Ask(Action.Role.THEMES, "Toutes les familles", "/themes"));
            actions.add(new Action.Open("Document", "https://undocs.org/fr/CTOC/COP/WG.4/2010/6"));
            Inquiry inquiry = Inquiry.of("/theme 12", Language.FRENCH, Audience.PRIVATE);
            List<String> said = new ArrayList<>();
            for (int part = 0; part < 6; part++) {
                List<List<Button>> rows = Keyboard.of(actions, inquiry, List.of(), PressEffect.more(part), 4);
                assertTrue(Requests.bytes(rows) <= TelegramLimits.KEYBOARD_BYTES, "part " + part);
                rows.forEach(row -> row.forEach(button -> said.add(Trial.says(button.value()))));
            }
            actions.forEach(action -> assertTrue(said.contains(action.value()), action::toString));
        }
    }

    @Test
    void noButtonTakesAMessage() {
        String typo = "quelles mesurez pour proteger les victimes et les temoinz ? "
                .repeat(20)
                .strip();
        for (String line : List.of(
                "protection\tdes victimes et des enfants non accompagnés qui arrivent avec des groupes de réfugiés ?",
                "Premier paragraphe sur la protection des victimes.\n\nDeuxième paragraphe sur les enfants.\n\nTroisième.",
                "protection des victimes\u0000\u0007 et des enfants\u000b qui arrivent avec des groupes de réfugiés ?",
                "protection   des   victimes  et  des  enfants   qui  arrivent   avec des groupes de réfugiés ?",
                "protection des victimes 👩‍⚖️🇨🇭😀 et des enfants 😀😀 qui arrivent avec des groupes de réfugiés 👩‍⚖️ ?",
                "\u202eprotection des victimes\u200f et des enfants qui arrivent avec des groupes \u2067de réfugiés ?",
                "الاتجار بالأشخاص protection des victimes et des enfants الاتجار بالأشخاص والأطفال اللاجئين",
                "- ｐｒｏｔｅｃｔｉｏｎ des victimes et des enfants qui arrivent avec des groupes de réfugiés ？",
                "protection des victimes et des enfants en 2017 qui arrivent avec des groupes de réfugiés ?",
                typo,
                "protection des victimes ".repeat(170).strip(),
                "II.37, II.38 et II.39 et que dire de la protection des victimes et des enfants en général ?",
                "/citer thème 12",
                "/citer II")) {
            for (Language language : Language.values()) {
                for (Audience audience : Audience.values()) {
                    assertEquals(1, answer(line, language, audience).size(), line);
                }
            }
        }
    }

    @Test
    void aQuestionInSeveralParagraphsHasAllButtonsThatItHasOnOneLine() {
        String question = "protection des victimes et des enfants non accompagnés\net des témoins\t;\n\nréfugiés ?";
        List<String> written = labels(question);
        assertEquals(labels(question.replaceAll("[\n\t]", " ")), written);
        assertFalse(written.stream().noneMatch(label -> label.endsWith("→")), written.toString());
    }

    private static List<String> labels(String question) {
        return buttons(answer(question, Language.FRENCH, Audience.OTHERS)).stream()
                .map(Button::label)
                .toList();
    }
}
