package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.slack.api.SlackLimits;
import org.recueil.slack.render.Press;

/** What a button carries is what it is read as. */
class PressReadingTest {
    private static final Set<Press.Kind> NO_THREAD = EnumSet.of(Press.Kind.COPY, Press.Kind.COPY_OF, Press.Kind.DELETE);

    @ParameterizedTest
    @EnumSource(Press.Kind.class)
    void everyPressIsReadAsItWasWritten(Press.Kind kind) {
        for (String thread : NO_THREAD.contains(kind) ? List.of("") : List.of("", "1700000000.000100")) {
            Press press = new Press(kind, "/rec II.37", thread);
            assertEquals(Optional.of(press), Press.read(press.actionId(3), press.value(SlackLimits.BUTTON_VALUE)));
        }
    }

    @Test
    void aTextToCopyMayHaveSeveralLines() {
        Press press = new Press(Press.Kind.COPY, "a\nb\n\nc");
        assertEquals(Optional.of(press), Press.read(press.actionId(0), press.value(SlackLimits.BUTTON_VALUE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ask", "asks:1", "ASK:1x", ":1", "deletes:1", "ask:1:2"})
    void anotherButtonIsNone(String actionId) {
        Optional<Press> read = Press.read(actionId, "/rec II.37");
        assertEquals(Optional.empty(), read.filter(press -> !actionId.equals("ask")));
    }
}
