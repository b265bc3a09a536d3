package org.recueil.bot.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.reply.Action;
import org.recueil.reply.Action.Ask;
import org.recueil.reply.Action.Role;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

class TurnWordTest {
    private static final Ask BEFORE = new Ask(Role.NEIGHBOUR, -1, "← II.36", "/rec II.36");
    private static final Ask ABOVE = new Ask(Role.NEIGHBOUR, 0, "↑ II.50", "/rec II.50");
    private static final Ask AFTER = new Ask(Role.NEIGHBOUR, 1, "II.38 →", "/rec II.38");
    private static final Ask ENTRY = new Ask(Role.LOOK, 1, "II.3", "/rec II.3");
    private static final Ask PAGE = new Ask(Role.PAGE, 1, "Page 3 →", "enfants page 3");
    private static final Ask PAGE_BEFORE = new Ask(Role.PAGE, -1, "← Page 1", "enfants page 1");

    @ParameterizedTest
    @CsvSource({
        "suivant, NEXT",
        "Suivante, NEXT",
        "SUIVANT !, NEXT",
        "/suivant, NEXT",
        "page suivante, NEXT",
        "la suite, NEXT",
        "next, NEXT",
        "Next., NEXT",
        "/next, NEXT",
        "' next page ', NEXT",
        "précédent, PREVIOUS",
        "Precedente, PREVIOUS",
        "page précédente, PREVIOUS",
        "previous, PREVIOUS",
        "/prev, PREVIOUS",
        "retour, BACK",
        "Retour…, BACK",
        "/retour, BACK",
        "en arrière, BACK",
        "back, BACK",
        "Go back!, BACK"
    })
    void aWordIsReadInWhateverFormItIsTyped(String line, TurnWord word) {
        assertEquals(Optional.of(word), TurnWord.read(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "suivant II.37",
                "next of kin",
                "retour des victimes",
                "retour volontaire",
                "background",
                "paragraphe suivant",
                "suivants",
                "page 2",
                "II.37"
            })
    void anyOtherLineIsNone(String line) {
        assertEquals(Optional.empty(), TurnWord.read(line));
    }

    @ParameterizedTest
    @EnumSource(TurnWord.class)
    void itsExampleIsReadAsTheWord(TurnWord word) {
        assertEquals(Optional.of(word), TurnWord.read(word.example()));
    }

    @Test
    void itMeansTheNeighbourOrThePageOfTheLastAnswer() {
        List<Action> provision = List.of(new Action.Copy("Copier", "II.37"), BEFORE, ABOVE, AFTER);
        List<Action> list = List.of(ENTRY, PAGE_BEFORE, PAGE);
        assertEquals(Optional.of(AFTER), TurnWord.NEXT.in(provision));
        assertEquals(Optional.of(BEFORE), TurnWord.PREVIOUS.in(provision));
        assertEquals(Optional.of(PAGE), TurnWord.NEXT.in(list));
        assertEquals(Optional.of(PAGE_BEFORE), TurnWord.PREVIOUS.in(list));
    }

    @Test
    void withoutAnActionInThatDirectionItMeansNone() {
        assertEquals(Optional.empty(), TurnWord.NEXT.in(List.of(ENTRY, ABOVE, BEFORE, PAGE_BEFORE)));
        assertEquals(Optional.empty(), TurnWord.PREVIOUS.in(List.of(ENTRY, ABOVE, AFTER, PAGE)));
        assertEquals(Optional.empty(), TurnWord.BACK.in(List.of(BEFORE, AFTER, PAGE, PAGE_BEFORE)));
        assertEquals(Optional.empty(), TurnWord.NEXT.in(List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            II.37                    | NEXT     | /rec II.38
            II.37                    | PREVIOUS | /rec II.36
            /theme 7                 | NEXT     | /theme 7 page 2
            /theme 7 page 2          | PREVIOUS | /theme 7 page 1
            enfants partie:A page 2  | NEXT     | /search enfants partie:A page 3
            /reunion II              | NEXT     | /reunion III
            """)
    void anAnswerHasWhatTheWordMeans(String line, TurnWord word, String says) {
        List<Action> actions = TestCorpus.bot()
                .answer(new Message(line, Language.FRENCH))
                .reply()
                .actions();
        assertEquals(Optional.of(says), word.in(actions).map(Action::value), actions::toString);
    }

    /** The bot itself remembers no answer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            suivant | FRENCH  | Pas de page à tourner ici : écrivez par exemple /theme enfants page 2 ou /rec II.38.
            next    | ENGLISH | No page to turn here: write, for instance, /theme children page 2 or /rec II.38.
            retour  | FRENCH  | Aucune réponse précédente à retrouver.
            back    | ENGLISH | No earlier answer to go back to.
            """)
    void whereNothingIsRememberedOneLineSaysWhatToWrite(String line, Language language, String says) {
        Answer answer = TestCorpus.bot().answer(new Message(line, language));
        assertEquals(says, PlainTextRenderer.ofBlocks().text(answer.reply()));
    }
}
