package org.recueil.telegram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.platform.Way;

class ButtonDataTest {
    private static final String QUESTION =
            "quelles mesures pour les enfants non accompagnés qui arrivent avec des groupes de réfugiés ?";

    private static Optional<ButtonData> data(String line, String question) {
        return ButtonData.of(new Way(line, List.of()), question);
    }

    private static Optional<String> line(String data, Optional<String> question) {
        return ButtonData.read(data, question).map(Way::line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search %s page 2",
                "/search %s partie:A page 12 en entier",
                "search %s",
                "%s en entier",
                "/search %s partie:B",
                "/search %s page\r2",
                "/search %s page\u20282",
            })
    void aLineThatIsTooLongIsCarriedAsWhatItAddsToTheQuestion(String form) {
        String line = form.formatted(QUESTION);
        ButtonData data = data(line, QUESTION).orElseThrow();
        assertTrue(data.needsQuestion(), data.carried());
        assertEquals(Optional.of(line), line(data.carried(), Optional.of(QUESTION)));
    }

    @Test
    void aShortLineIsCarriedAsItIs() {
        assertEquals(Optional.of(new ButtonData("/theme 12 page 2", false)), data("/theme 12 page 2", QUESTION));
        assertEquals(
                Optional.of(new ButtonData("/search protection des victimes et des témoins", true)),
                data("/search protection des victimes et des témoins", QUESTION),
                "the next page of it fits no button");
        assertEquals(Optional.of("/theme 12 page 2"), line("/theme 12 page 2", Optional.empty()));
    }

    @Test
    void anotherQuestionOrNoneGivesNoLine() {
        String data =
                data("/search " + QUESTION + " page 2", QUESTION).orElseThrow().carried();
        assertEquals(Optional.empty(), line(data, Optional.of(QUESTION + "!")));
        assertEquals(Optional.empty(), line(data, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "~x", "~a~0~zz~0~", "~a~zzzzzzzzzzzz~0~0~b", "~a~5~1~0~"})
    void whatNoButtonOfOursCarriesGivesNoLine(String data) {
        assertEquals(Optional.empty(), line(data, Optional.of("question")));
    }

    @Test
    void aDeletingButtonNamesTheAskerAndAllPartsOfTheAnswer() {
        for (DeleteData data : List.of(
                new DeleteData(1L << 51, List.of()),
                new DeleteData(7_000_000_000L, List.of(Integer.MAX_VALUE - 9, Integer.MAX_VALUE - 1)),
                new DeleteData(5, List.of(100, 101, 102, 120)))) {
            assertEquals(Optional.of(data), DeleteData.read(data.toString()));
            assertTrue(data.toString().length() <= 64, data.toString());
        }
        List<Integer> many = IntStream.range(1_000, 1_100).boxed().toList();
        DeleteData shortened =
                DeleteData.read(new DeleteData(5, many).toString()).orElseThrow();
        assertEquals(many.subList(100 - shortened.above().size(), 100), shortened.above());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "~x",
                "~x5",
                "~x5:-1",
                "/rec II.37",
                "~xzzzzzzzzzzzzzzz:",
                "~x5:1..2",
                "~x5:0",
                "~x5:1.0",
                "~x5:zzzzzz",
                "~x5:zik0zj.1"
            })
    void whatIsNoDeletingButtonIsNone(String data) {
        assertEquals(Optional.empty(), DeleteData.read(data));
    }
}
