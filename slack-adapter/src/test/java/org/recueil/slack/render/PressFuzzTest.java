package org.recueil.slack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.recueil.slack.api.SlackLimits;

/** Any bytes as the id of a button (the first line) and its value (the rest): what is read is what such a button would carry. */
class PressFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void presses(byte[] bytes) {
        String[] halves = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
        String value = halves.length < 2 ? "" : halves[1];
        Press.read(halves[0], value)
                .ifPresent(press -> assertEquals(
                        Optional.of(press), Press.read(press.actionId(3), press.value(SlackLimits.BUTTON_VALUE))));
    }
}
