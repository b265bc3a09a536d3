package org.recueil.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.reply.Action;

class ScreenTest {
    private static final Action FIRST = new Action.Ask(Action.Role.LOOK, "a", "/rec II.1");
    private static final Action SECOND = new Action.Ask(Action.Role.LOOK, "b", "/rec II.2");
    private static final Screen SCREEN = new Screen("text", Screen.numbered(List.of(FIRST, SECOND)));

    @ParameterizedTest
    @ValueSource(strings = {"2", " 2", "2  "})
    void aNumberPressesItsAction(String line) {
        assertEquals(Optional.of(SECOND), SCREEN.pressedBy(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "02", "-1", "1.", "1 2", "", "II.1", "99999999999", "٢"})
    void anyOtherLinePressesNothing(String line) {
        assertEquals(Optional.empty(), SCREEN.pressedBy(line));
    }

    @Test
    void anEntryIsPressedByTheNumberThatStandsBeforeIt() {
        Action entry = new Action.Ask(Action.Role.THEME, 70, "c", "/theme 70");
        Screen screen = new Screen("text", Screen.numbered(List.of(FIRST, entry, SECOND)));
        assertEquals(Optional.of(entry), screen.pressedBy("70"));
        assertEquals(Optional.of(FIRST), screen.pressedBy("71"));
        assertEquals(Optional.of(SECOND), screen.pressedBy("72"));
        assertEquals(Optional.empty(), screen.pressedBy("1"));
    }
}
