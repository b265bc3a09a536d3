package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** A mistake of ours is an answer too: it apologises, says what to try, and carries what failed. */
class FailingBotTest {
    static Stream<Throwable> mistakes() {
        return Stream.of(new IllegalStateException("travail forcé"), new StackOverflowError("travail forcé"));
    }

    private static Bot failingWith(Throwable mistake) {
        return new Bot(TestCorpus.get(), () -> {
            throw FailingBotTest.<RuntimeException>unchecked(mistake);
        });
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsApologisedForAndCarriedInTheAnswer(Throwable mistake) {
        for (Audience audience : Audience.values()) {
            for (String line :
                    List.of("travail forcé", "/search travail forcé en entier", "que dit II.37 de l’aide ?")) {
                Answer answer = failingWith(mistake).answer(new Message(line, Language.FRENCH, audience));
                assertSame(mistake, answer.failure().orElseThrow(), line);
                assertEquals(Answer.Kind.NOT_FOUND, answer.kind());
                assertEquals(List.of(), answer.items());
                String text = PlainTextRenderer.ofBlocksAndActions().text(answer.reply());
                assertFalse(text.contains("travail forcé"), text);
                assertTrue(text.startsWith("Désolé, quelque chose a échoué de notre côté"), text);
                assertTrue(text.endsWith("Comment demander → /aide"), text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatNeedsNoSearchIsAnswered(Language language) {
        Bot bot = TestCorpus.botWithoutSearch();
        assertEquals(TestCorpus.bot().menu(language), bot.menu(language));
        assertTrue(bot.isCommand("SEARCH"));
        for (String line : List.of("II.37", "/theme enfants", "merci", "", "/xyzzy")) {
            Answer answer = bot.answer(new Message(line, language));
            assertEquals(Optional.empty(), answer.failure(), line);
            assertEquals(TestCorpus.bot().answer(new Message(line, language)), answer, line);
        }
    }

    /** What has no room to apologise either goes to whoever can end the process. */
    @Test
    void aLackOfMemoryGoesOn() {
        OutOfMemoryError lack = new OutOfMemoryError("none left");
        Message question = new Message("travail forcé", Language.FRENCH);
        assertSame(
                lack,
                assertThrows(OutOfMemoryError.class, () -> failingWith(lack).answer(question)));
    }
}
