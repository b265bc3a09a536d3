package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recueil.bot.TestCorpus;
import org.recueil.cli.Program.Ran;
import org.recueil.wording.Language;

/** A message on which the bot fails has an answer like any other; only standard error tells where it failed. */
class FailingAskTest {
    private static final Engine ENGINE = new Engine(TestCorpus.get(), TestCorpus.botWithoutSearch("travail forcé"));

    private static Ran ask(String lines, boolean json, String... message) throws IOException {
        return Program.here()
                .reading(lines)
                .run(environment -> AskCommand.answer(
                        environment, ENGINE, List.of(message), json, Optional.empty(), Language.FRENCH));
    }

    @Test
    void theLinesAfterItAreAnswered() throws IOException {
        Ran ran = ask("II.37\ntravail forcé\nmerci", true);
        List<JsonNode> answers = JsonLines.of(ran.out());
        assertEquals(
                List.of("provision", "not-found", "greeting"),
                answers.stream().map(answer -> answer.get("kind").textValue()).toList());
        assertEquals("travail forcé", answers.get(1).get("query").textValue());
        assertTrue(answers.get(1).get("text").textValue().startsWith("Désolé, quelque chose a échoué"));
        assertEquals(0, answers.get(1).get("total").intValue());
        assertEquals(0, ran.code());
        assertTrue(
                ran.err().startsWith("recueil : ligne 2 : java.lang.IllegalStateException at org.recueil."), ran.err());
        assertFalse(ran.err().contains("travail"), ran.err());
    }

    @Test
    void aMessageAsAnArgumentIsAnsweredToo() throws IOException {
        Ran ran = ask("", false, "travail", "forcé");
        assertEquals(0, ran.code());
        assertTrue(ran.out().startsWith("Désolé, quelque chose a échoué de notre côté."), ran.out());
        assertTrue(ran.err().startsWith("recueil : java.lang.IllegalStateException at org.recueil."), ran.err());
    }
}
