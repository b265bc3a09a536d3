package org.recueil.telegram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.platform.Way;
import org.recueil.wording.Language;

class PressEffectTest {
    private static final String LONG =
            "quelles mesures de protection pour les enfants non accompagnés qui arrivent avec des groupes de réfugiés ?";

    @ParameterizedTest
    @ValueSource(strings = {"0", "n", "1", "2", "c0", "c1"})
    void aButtonCarriesItBeforeTheLineAndTheWay(String code) {
        PressEffect effect = new PressEffect(code);
        for (String line : List.of("/rec II.37", "~~1:/rec II.37", "~x1:", LONG)) {
            Way way = new Way(line, List.of("/theme 12"));
            Inquiry inquiry = new Inquiry(way, Language.FRENCH, Audience.PRIVATE, line);
            String data = ButtonData.at(inquiry, effect).orElseThrow().carried();
            assertEquals(Optional.of(effect), PressEffect.read(data));
            String without = PressEffect.without(data);
            assertEquals(Optional.of(way), ButtonData.read(without, Optional.of(line)));
        }
    }

    /** What a person writes, and what is carried for it, however much it looks like one. */
    @ParameterizedTest
    @ValueSource(strings = {"~~1:/rec II.37", "~~c0:", "~~n", "~1:", "~~1", "~~", "~", "~~x:/rec II.37", "~~1~2~3~4"})
    void noLineIsOne(String line) {
        String data =
                ButtonData.of(new Way(line, List.of()), line).orElseThrow().carried();
        assertEquals(Optional.empty(), PressEffect.read(data), data);
        assertEquals(Optional.of(line), ButtonData.read(data, Optional.of(line)).map(Way::line));
    }

    @Test
    void thereAreNoOthers() {
        for (String code : List.of("", "x", "c", "-1", "1000", "1:")) {
            assertThrows(IllegalArgumentException.class, () -> new PressEffect(code), code);
        }
    }
}
