package org.recueil.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalChatTest {
    private static final String ENTER = "\r";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    private static final String UP = "\u0010";
    private static final String PROMPT = "> ";

    @TempDir
    Path state;

    @Test
    void answersAndPressesNumbersUntilCtrlD() throws Exception {
        try (Typist typist = new Typist(Map.of())) {
            typist.sees("Recueil").sees(PROMPT).types("II.37" + ENTER);
            typist.sees("[1] Suivante : II.38").sees(PROMPT).types("1" + ENTER);
            typist.sees("> /rec II.38").sees("Texte de II.38.").sees(PROMPT).types("9" + ENTER);
            typist.sees("[9] n’est pas dans la liste").sees(PROMPT).types("1" + ENTER);
            typist.sees("> /aide").sees("Rien pour /aide").sees(PROMPT).types(CTRL_D);
            typist.isAlone();
        }
    }

    /** What kitty, xterm and others say of themselves, of their modes and of their keyboard. */
    @ParameterizedTest
    @ValueSource(strings = {"\033[?62;22c", "\033[?2026;2$y\033[?2027;0$y\033[?2048;1$y\033[?64;1;9c", "\033[?0u"})
    void aLateReplyOfTheTerminalIsNoPartOfTheLine(String reply) throws Exception {
        try (Typist typist = new Typist(Map.of())) {
            typist.sees(PROMPT)
                    .types("mer" + reply + "ci" + ENTER)
                    .sees("Rien pour merci")
                    .sees(PROMPT);
            typist.types(CTRL_D).isAlone();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "quit", " Exit "})
    void exitAndQuitLeave(String word) throws Exception {
        try (Typist typist = new Typist(Map.of())) {
            typist.sees(PROMPT).types(word + ENTER).isAlone();
            assertFalse(typist.all().contains("Rien pour"), typist.all());
        }
    }

    @Test
    void ctrlCDropsTheLineAndNothingElse() throws Exception {
        try (Typist typist = new Typist(Map.of())) {
            typist.sees(PROMPT).types("oublier").sees("oublier").types(CTRL_C);
            typist.sees(PROMPT).types("garder" + ENTER).sees("Rien pour garder").sees(PROMPT);
            typist.types(CTRL_D).isAlone();
            assertFalse(typist.all().contains("Rien pour oublier"));
        }
    }

    @Test
    void tabCompletesCommandsAndReferences() throws Exception {
        try (Typist typist = new Typist(Map.of())) {
            typist.sees(PROMPT).types("/TH\t" + ENTER).sees("Rien pour /theme");
            typist.sees(PROMPT).types("/rec II\t8" + ENTER).sees("Texte de II.38.");
            typist.sees(PROMPT).types(CTRL_D).isAlone();
        }
    }

    @Test
    void quotationMarksBackslashesAndExclamationsAreText() throws Exception {
        String line = "l'aide \"aux\\ victimes !! !1 #$";
        try (Typist typist = new Typist(Map.of())) {
            typist.sees(PROMPT).types(line + ENTER).sees("Rien pour " + line);
            typist.sees(PROMPT).types(CTRL_D).isAlone();
        }
    }

    @Test
    void linesButNotNumbersAreRememberedFromOneChatToTheNext() throws Exception {
        Map<String, String> variables = Map.of("XDG_STATE_HOME", state.toString());
        try (Typist typist = new Typist(variables)) {
            typist.sees(PROMPT).types("été" + ENTER).sees("Rien pour été");
            typist.sees(PROMPT).types("1" + ENTER).sees("Rien pour 1").sees(PROMPT);
            typist.types(CTRL_D).isAlone();
        }
        assertEquals(List.of("été"), Files.readAllLines(state.resolve("recueil/history")));
        try (Typist typist = new Typist(variables)) {
            typist.sees(PROMPT).types(UP + ENTER).sees("Rien pour été").sees(PROMPT);
            typist.types(CTRL_D).isAlone();
        }
    }

    @Test
    void coloursAreShownUnlessTheyAreUnwelcome() throws Exception {
        assertTrue(answerTo(Map.of("TERM", "xterm")).contains("\u001b[1mII.37"));
        assertFalse(answerTo(Map.of("TERM", "xterm", "NO_COLOR", "1")).contains("\u001b[1m"));
        assertFalse(answerTo(Map.of("TERM", "dumb")).contains("\u001b[1m"));
    }

    @Test
    void linesBreakAtTheTerminalsWidth() throws Exception {
        try (Typist typist = new Typist(Map.of())) {
            typist.sees(PROMPT).types("the longest provision, children and theirs" + ENTER);
            typist.sees(
                    "    IV.46. Le Groupe de travail a approuvé, telles que modifiées oralement, les\r\n           ");
            typist.sees(PROMPT).types(CTRL_D).isAlone();
        }
    }

    private static String answerTo(Map<String, String> variables) throws Exception {
        try (Typist typist = new Typist(variables)) {
            typist.sees(PROMPT).types("II.37" + ENTER).sees("Partager").sees(PROMPT);
            typist.types(CTRL_D).isAlone();
            return typist.all();
        }
    }
}
