package org.recueil.slack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recueil.slack.api.SlackLimits;

/** What a button carries. */
class PressTest {
    @Test
    void aButtonCarriesAsManyStepsAsItHasRoomForAndTheNearestFirst() {
        List<String> steps =
                IntStream.range(0, 300).mapToObj(step -> "/theme " + step).toList();
        for (String thread : List.of("", "1700000000.000100")) {
            Press press = new Press(Press.Kind.ASK, "/rec II.37", thread, steps);
            String value = press.value(SlackLimits.BUTTON_VALUE);
            assertTrue(value.length() <= SlackLimits.BUTTON_VALUE);
            Press read = Press.read("ask:1", value).orElseThrow();
            assertEquals(steps.subList(0, read.steps().size()), read.steps());
            assertTrue(read.steps().size() > 150);
            Press chosen = Press.read("menu:1", press.option()).orElseThrow();
            assertEquals(steps.subList(0, chosen.steps().size()), chosen.steps());
            assertEquals(thread, chosen.thread());
            assertTrue(!chosen.steps().isEmpty() && press.option().length() <= SlackLimits.OPTION_VALUE);
        }
    }
}
