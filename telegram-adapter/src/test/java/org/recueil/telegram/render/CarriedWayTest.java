package org.recueil.telegram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.platform.Way;
import org.recueil.reply.Action;
import org.recueil.reply.Action.Role;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.wording.Language;

/** The way back, as buttons carry it. */
class CarriedWayTest {
    private static final String LONG = "faut-il vraiment punir les victimes qui ont commis des infractions ?";

    private static List<String> steps(String written) {
        return written == null ? List.of() : Arrays.asList(written.split(" < "));
    }

    private static List<String> read(String data, Optional<String> question) {
        return ButtonData.read(data, question).map(Way::steps).orElse(List.of());
    }

    private static String carried(List<String> steps, String line, String says, String question) {
        return carried(steps, line, new Action.Ask(Role.LOOK, "label", says), question);
    }

    private static String carried(List<String> steps, String line, Action.Ask button, String question) {
        String says = button.says();
        Inquiry inquiry = new Inquiry(new Way(line, steps), Language.FRENCH, Audience.PRIVATE, question);
        String data = ButtonData.of(inquiry.carried().on(button), question)
                .orElseThrow()
                .carried();
        assertTrue(data.getBytes(StandardCharsets.UTF_8).length <= TelegramLimits.CALLBACK_BYTES, data);
        assertEquals(
                Optional.of(says), ButtonData.read(data, Optional.of(question)).map(Way::line));
        return data;
    }

    /** The way so far, the line whose answer is shown, the role of a button below it and what it says, the way then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                      | /theme 12         | LOOK      | /rec II.13        | /theme 12
            /theme 12                 | /rec II.13        | RELATED   | /liees II.13      | /rec II.13 < /theme 12
            /rec II.13 < /theme 12    | /liees II.13      | LOOK      | /rec II.13        | /theme 12
            /theme 12                 | /rec II.13        | NEIGHBOUR | /rec II.14        | /theme 12
            /theme 12                 | II.13             | NEIGHBOUR | /rec II.14        | /theme 12
                                      | /rec II           | LOOK      | /rec II.13        | /rec II
                                      | /rec II.13        | LOOK      | /rec II.13        |
                                      | /theme 12         | PAGE      | /theme 12 page 2  |
            /rec I.8                  | /theme 12 page 2  | PAGE      | /theme 12 page 3  | /rec I.8
                                      | victimes          | PAGE      | /search victimes page 2 |
                                      | /theme 12         | THEME     | /theme 26         | /theme 12
            /theme 1 < /theme 2       | /theme 12         | THEME     | /theme 2          |
            """)
    void aButtonCarriesTheWayBackToWhatItStandsBelow(String way, String line, Role role, String says, String then) {
        String data = carried(steps(way), line, new Action.Ask(role, "label", says), line);
        assertEquals(steps(then), read(data, Optional.of(line)), data);
    }

    @Test
    void stepsThatSixtyFourBytesCannotHoldAreLeftOutTheOldestFirst() {
        List<String> steps = List.of("/rec VIII.1.o", "/liees VIII.1.p", "/search " + "o".repeat(30));
        String data = carried(steps, "/liees VIII.1.o", "/rec VII.2.b", "");
        assertEquals(List.of("/liees VIII.1.o", "/rec VIII.1.o", "/liees VIII.1.p"), read(data, Optional.empty()));
    }

    @Test
    void aLongQuestionIsAStepByWhatItRepliesTo() {
        String data = carried(List.of(), LONG, "/rec VII.2.b", LONG);
        assertEquals(List.of(LONG), read(data, Optional.of(LONG)));
        assertEquals(List.of(), read(data, Optional.empty()), "without the question there is no way back");
        assertEquals("/rec VII.2.b", data.split("\n")[0]);
    }

    @Test
    void oneStepBackCarriesTheRestOfTheWay() {
        Way back = new Way("/rec II.13", List.of("/theme 12 page 2"));
        String data = ButtonData.of(back, "").orElseThrow().carried();
        assertEquals(Optional.of(back), ButtonData.read(data, Optional.empty()));
    }

    @Test
    void aQuestionOfSeveralLinesIsOneStep() {
        String data = carried(List.of(), "punir\nles victimes", "/rec I.8", "punir\nles victimes");
        assertEquals(List.of("punir les victimes"), read(data, Optional.empty()));
        assertEquals("/rec I.8", carried(List.of(), "", "/rec I.8", ""), "nothing was said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n/rec II.37", "/rec II.37", "~x\n~", "/rec II.37\n~a~0~zz~0~\n/theme 1"})
    void whatOlderButtonsOrNoneOfOursCarryHasNoWay(String data) {
        assertEquals(List.of(), read(data, Optional.of("question")));
    }
}
