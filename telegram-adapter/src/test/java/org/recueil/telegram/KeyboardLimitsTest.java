package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.command.Language;
import org.recueil.command.Message;
import org.recueil.command.Message.Audience;
import org.recueil.delivery.Watch;
import org.recueil.model.Meeting;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.telegram.TelegramMessage.Button;

/** How much one keyboard holds, over every list of the corpus, in both languages, by every way that leads to it. */
class KeyboardLimitsTest {
    private static final Composer COMPOSER =
            new Composer(Trial.ENGINE.bot(), new Self(123_456, "RecueilBot", true), Watch.NONE);
    private static final List<Trail> WAYS = List.of(
            Trail.NONE,
            new Trail(List.of("/themes")),
            new Trail(List.of("/liees VIII.1.o", "/theme 12 page 2", "/themes all")));
    /** As the answer to whoever has the longest number may have it, above which many parts stand. */
    private static final int DELETE_BUTTON = Requests.bytes(List.of(List.of(new Button(
            "🗑 Supprimer", Button.Kind.SAY, new DeleteData(1L << 52, Collections.nCopies(50, 1)).toString()))));

    private static List<String> lists() {
        List<String> lines = new ArrayList<>(List.of("/themes", "/themes tous", "/themes all", "/doc", "/aide tout"));
        for (Theme theme : Trial.ENGINE.corpus().themes(Theme.NEWEST)) {
            lines.add("/theme " + theme.number());
            lines.add("/citer thème " + theme.number());
            lines.add("/theme " + theme.number() + " suggestions");
            lines.add("/themes " + theme.name().replaceFirst(" ?\\(.*", ""));
        }
        for (Meeting meeting : Trial.ENGINE.corpus().meetings()) {
            String label = meeting.id().label();
            lines.addAll(
                    List.of("/reunion " + label, "/rec " + label, "/rec " + label + " en entier", "/citer " + label));
        }
        Stream.of("a", "e", "s", "v", "victimes", "mesures", "protection des victimes")
                .forEach(words -> lines.addAll(List.of("/theme " + words, "/search " + words)));
        return lines;
    }

    private static List<TelegramMessage> answer(String line, Language language, Audience audience, Trail way) {
        Inquiry inquiry = new Inquiry(line, language, audience, line, way);
        return COMPOSER.messages(COMPOSER.answer(inquiry), inquiry);
    }

    private static List<Button> buttons(List<TelegramMessage> messages) {
        return messages.get(messages.size() - 1).keyboard().stream()
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyListFitsWithAllThatItOffers(Language language) {
        int heaviest = 0;
        int most = 0;
        for (String line : lists()) {
            Set<String> offered = new TreeSet<>();
            Trial.ENGINE.bot().answer(new Message(line, language)).reply().actions().stream()
                    .filter(Action.Ask.class::isInstance)
                    .forEach(ask -> offered.add(ask.value()));
            for (Trail way : WAYS) {
                List<TelegramMessage> messages = answer(line, language, Audience.PRIVATE, way);
                List<Button> buttons = buttons(messages);
                int bytes = Requests.bytes(messages.get(messages.size() - 1).keyboard()) + DELETE_BUTTON;
                heaviest = Math.max(heaviest, bytes);
                most = Math.max(most, buttons.size() + 1);
                assertTrue(bytes <= TelegramLimits.KEYBOARD_BYTES, () -> line + ": " + bytes + " bytes");
                assertTrue(buttons.size() < TelegramLimits.BUTTONS, () -> line + ": " + buttons.size() + " buttons");
                Set<String> missing = new TreeSet<>(offered);
                buttons.forEach(button -> missing.remove(Trail.said(button.value())));
                assertEquals(Set.of(), missing, line + " after " + way.steps());
            }
        }
        System.out.println(language + ": at most " + most + " buttons, " + heaviest + " bytes");
        assertTrue(heaviest > 7_000, "the heaviest of all, " + heaviest + " bytes, tries nothing");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromAThemeOneGetsBackToTheListOfAll(Language language) {
        List<TelegramMessage> list = answer("/themes tous", language, Audience.PRIVATE, WAYS.get(1));
        String data = buttons(list).get(70).value();
        assertEquals("/themes tous", Trail.read(data, Optional.empty()).steps().get(0));
    }

    @Test
    void aListTooLongForAnyKeyboardLosesItsEndAndSaysWhatToWrite() {
        for (int label : List.of(5, 60)) {
            List<Action> actions = new ArrayList<>();
            actions.add(new Action.Ask(Action.Role.PAGE, "Page suivante", "/theme 12 page 2"));
            IntStream.rangeClosed(1, 120)
                    .forEach(n -> actions.add(new Action.Ask(Action.Role.LOOK, "é".repeat(label) + n, "/rec II." + n)));
            actions.add(new Action.Ask(Action.Role.THEMES, "Toutes les familles", "/themes"));
            actions.add(new Action.Open("Document", "https://undocs.org/fr/CTOC/COP/WG.4/2010/6"));
            Reply reply = new Reply(List.of(new Block.Paragraph("Voici :")), actions);
            List<TelegramMessage> messages = new TelegramRenderer(Inquiry.NONE, 1).render(reply);
            assertEquals(1, messages.size());
            TelegramMessage message = messages.get(0);
            List<String> said = buttons(messages).stream().map(Button::value).toList();
            assertTrue(
                    said.size() <= 99 && Requests.bytes(message.keyboard()) <= 8_000 - DELETE_BUTTON, said::toString);
            assertTrue(said.size() > 60, said::toString);
            assertTrue(said.containsAll(
                    List.of("/theme 12 page 2", "/themes", actions.get(122).value())));
            int shown = said.size() - 3;
            assertTrue(said.contains("/rec II." + shown) && !said.contains("/rec II." + (shown + 1)));
            assertTrue(message.text().endsWith("écrivez par exemple /rec II." + (shown + 1)), message.text());
            assertEquals("code", message.entities().get(0).type(), "else a touch would send /rec alone");
        }
    }

    @Test
    void noLineTakesAMessageForAButtonAndInPrivateALongTextToCopyDoes() {
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
                assertEquals(
                        1, answer(line, language, Audience.OTHERS, Trail.NONE).size(), line);
                boolean isCopied = line.startsWith("/citer");
                List<TelegramMessage> alone = answer(line, language, Audience.PRIVATE, Trail.NONE);
                assertEquals(isCopied ? 2 : 0, written(alone), line);
            }
        }
    }

    /** How many messages stand for a button. */
    private static long written(List<TelegramMessage> messages) {
        return messages.stream()
                .filter(message -> message.entities().stream()
                        .anyMatch(entity -> entity.type().equals("pre")))
                .count();
    }

    @Test
    void aQuestionInSeveralParagraphsHasAllButtonsThatItHasOnOneLine() {
        String question = "protection des victimes et des enfants non accompagnés\net des témoins\t;\n\nréfugiés ?";
        List<String> written = labels(question);
        assertEquals(labels(question.replaceAll("[\n\t]", " ")), written);
        assertFalse(written.stream().noneMatch(label -> label.startsWith("Page suivante")), written.toString());
    }

    private static List<String> labels(String question) {
        return buttons(answer(question, Language.FRENCH, Audience.OTHERS, Trail.NONE)).stream()
                .map(Button::label)
                .toList();
    }
}
