package org.recueil.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TerminalEnvironmentTest {
    static Stream<Arguments> colours() {
        return Stream.of(
                Arguments.of("a usual terminal", Map.of("TERM", "xterm-256color"), true),
                Arguments.of("NO_COLOR is set", Map.of("TERM", "xterm", "NO_COLOR", "1"), false),
                Arguments.of("NO_COLOR is 0, which is set", Map.of("TERM", "xterm", "NO_COLOR", "0"), false),
                Arguments.of("NO_COLOR is empty", Map.of("TERM", "xterm", "NO_COLOR", ""), true),
                Arguments.of("a dumb terminal", Map.of("TERM", "dumb"), false),
                Arguments.of("no terminal", Map.of(), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("colours")
    void coloursAreShownWhereTheyAreWelcome(String name, Map<String, String> variables, boolean welcome) {
        assertEquals(welcome, new TerminalEnvironment(variables).wantColours(), name);
    }

    static Stream<Arguments> histories() {
        return Stream.of(
                Arguments.of("home", Map.of("HOME", "/maison/anna"), "/maison/anna/.local/state/recueil/history"),
                Arguments.of("state", Map.of("HOME", "/maison/anna", "XDG_STATE_HOME", "/s"), "/s/recueil/history"),
                Arguments.of(
                        "relative state, which the standard ignores",
                        Map.of("HOME", "/maison/anna", "XDG_STATE_HOME", "s"),
                        "/maison/anna/.local/state/recueil/history"),
                Arguments.of("state without home", Map.of("XDG_STATE_HOME", "/s"), "/s/recueil/history"),
                Arguments.of("nothing", Map.of(), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    void theHistoryIsInTheStateFolder(String name, Map<String, String> variables, String file) {
        assertEquals(Optional.ofNullable(file).map(Path::of), new TerminalEnvironment(variables).history(), name);
    }

    @ParameterizedTest
    @CsvSource({"xterm, xterm", "xterm-kitty, xterm-256color", "foot, xterm-256color", "dumb, dumb", "'', dumb"})
    void aKindOfTerminalThatNobodyKnowsIsLikeMost(String term, String type) {
        assertEquals(
                type, new TerminalEnvironment(Map.of("TERM", term)).terminalType(List.of("xterm", "dumb")::contains));
    }
}
