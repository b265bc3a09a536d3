package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.Dialogue.Change;
import org.recueil.bot.Dialogue.Exchange;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.reply.Action;

/** Replays the conversations in {@code src/test/resources/dialogues}. */
class DialogueTest {
    private static final Bot BOT = TestCorpus.bot();

    static Stream<Dialogue> dialogues() {
        return Dialogue.all().stream();
    }

    @Test
    void thereAreDialoguesOfEachSubject() {
        List<String> subjects = dialogues().map(Dialogue::file).toList();
        assertTrue(subjects.size() >= 7, "only " + subjects);
        dialogues().forEach(dialogue -> assertFalse(dialogue.exchanges().isEmpty(), dialogue.file()));
    }

    @ParameterizedTest
    @MethodSource("dialogues")
    void everyAnswerIsAsWritten(Dialogue dialogue) {
        List<Change> changes = dialogue.changesTo(answeredNow(dialogue));
        if (!changes.isEmpty()) {
            fail(changes.stream().map(Change::toString).collect(Collectors.joining("\n", "\n", "")));
        }
    }

    /** The same dialogue with what is pinned of the answers of today. */
    static Dialogue answeredNow(Dialogue dialogue) {
        return dialogue.answered(exchange -> BOT.answer(exchange.message(dialogue.language())));
    }

    /** Whatever an answer offers is understood and leads to something. */
    @ParameterizedTest
    @MethodSource("dialogues")
    void noActionIsADeadEnd(Dialogue dialogue) {
        for (Exchange exchange : dialogue.exchanges()) {
            Answer answer = BOT.answer(exchange.message(dialogue.language()));
            for (Action action : answer.reply().actions()) {
                if (action instanceof Action.Ask || action instanceof Action.Share) {
                    Answer next = BOT.answer(new Message(action.value(), dialogue.language()));
                    assertNotEquals(
                            Answer.Kind.NOT_FOUND,
                            next.kind(),
                            dialogue.file() + " > " + exchange.said() + " → " + action.value());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dialogues")
    void everyAnswerOffersAtLeastOneNextStep(Dialogue dialogue) {
        for (Exchange exchange : dialogue.exchanges()) {
            Answer answer = BOT.answer(exchange.message(dialogue.language()));
            assertFalse(answer.reply().actions().isEmpty(), dialogue.file() + " > " + exchange.said());
        }
    }
}
