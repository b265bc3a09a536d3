package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.bot.answer.Phone;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.reply.Span;
import org.recueil.wording.Language;

class AbridgedTest {
    private static final Bot BOT = TestCorpus.bot();
    private static final int MOST_CHARACTERS = 500;
    private static final int MOST_ENTRIES = 3;

    private static Answer privately(String line) {
        return BOT.answer(new Message(line, Language.FRENCH));
    }

    private static Answer beforeOthers(String line) {
        return BOT.answer(new Message(line, Language.FRENCH, Message.Audience.OTHERS));
    }

    private static String text(Answer answer) {
        return PlainTextRenderer.ofBlocks().text(answer.reply());
    }

    private static Optional<Action> whole(Answer answer) {
        return answer.reply().actions().stream()
                .filter(action -> action.label().equals("En entier"))
                .findFirst();
    }

    private static List<Item> entries(Answer answer) {
        return answer.reply().blocks().stream()
                .filter(Block.Items.class::isInstance)
                .flatMap(block -> ((Block.Items) block).items().stream())
                .toList();
    }

    private static List<String> labels(Answer answer) {
        return entries(answer).stream().map(Item::label).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "II",
                "/reunion II",
                "/resolution 5/2",
                "/theme enfants",
                "/theme 12 page 2",
                "/themes",
                "/themes VIII.1 page 2",
                "/search enfants partie:A",
                "/search comment protéger les enfants page 2",
                "/liees VII.2.b",
                "/citer II.31 à 42",
                "/doc 2010/6",
                "CTOC/COP/WG.4/2013/4",
                "/aide tout",
                "/a_propos"
            })
    void aLongAnswerIsShortBeforeOthersAndTheWholeIsOnePressAway(String line) {
        Answer whole = privately(line);
        Answer given = beforeOthers(line);
        assertEquals(whole.items(), given.items(), line);
        assertEquals(List.of(whole.page(), whole.pages()), List.of(given.page(), given.pages()), line);
        assertTrue(text(whole).length() > MOST_CHARACTERS, () -> line + " is short in private too: " + text(whole));
        int length = Phone.length(given.reply().blocks());
        assertTrue(length <= MOST_CHARACTERS, () -> length + " characters: " + text(given));
        int most = Math.min(MOST_ENTRIES, entries(whole).size());
        assertEquals(labels(whole).subList(0, most), labels(given), line);
        assertIsWholeOnePressAway(line, given);
    }

    private static void assertIsWholeOnePressAway(String line, Answer given) {
        String says = whole(given).orElseThrow().value();
        Answer pressed = beforeOthers(says);
        assertEquals(text(privately(says)), text(pressed), says);
        assertEquals(labels(privately(line)), labels(pressed), says);
        assertTrue(whole(pressed).isEmpty(), says);
    }

    /** What was asked for to the letter is given to the letter; of several texts, the first three. */
    @ParameterizedTest
    @ValueSource(strings = {"IV.46", "/rec B.V.8", "VIII.1", "/doc 2010/6, par. 95 à 99", "IV.46.i.ii, V.12", "II.37"})
    void officialTextsThatWereAskedForStayWhole(String line) {
        assertEquals(text(privately(line)), text(beforeOthers(line)));
        assertTrue(whole(beforeOthers(line)).isEmpty(), line);
    }

    @Test
    void ofManyTextsTheFirstThreeAreGivenWhole() {
        String line = "II.31 à 42";
        Answer given = beforeOthers(line);
        assertEquals(List.of("II.31", "II.32", "II.33"), headings(given));
        for (String label : headings(given)) {
            String official = privately(line).items().stream()
                    .filter(item -> item.label().equals(label))
                    .findFirst()
                    .orElseThrow()
                    .text();
            assertTrue(text(given).contains(official), label);
        }
        assertIsWholeOnePressAway(line, given);
        assertEquals(10, headings(beforeOthers(line + " en entier")).size());
    }

    private static List<String> headings(Answer answer) {
        return answer.reply().blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).spans().get(0).text())
                .toList();
    }

    /** Official words that are left out are never left out in silence. */
    @Test
    void officialWordsGoOnToTheirEndOrToAnEllipsis() {
        int passages = 0;
        for (String line : BudgetLines.searches(Language.FRENCH)) {
            Answer given = beforeOthers(line);
            for (Item item : entries(given)) {
                String passage = item.official().stream().map(Span::text).collect(Collectors.joining());
                boolean ends = given.items().stream()
                        .anyMatch(text -> !passage.isEmpty()
                                && text.text().replace('\n', ' ').endsWith(passage.replaceFirst("^.*… ", "")));
                assertTrue(passage.isEmpty() || passage.endsWith("…") || ends, () -> line + ": " + passage);
                passages++;
            }
        }
        assertTrue(passages > 500, passages + " passages");
    }

    /** The buttons are those of what is shown: the first three entries, then what is offered besides. */
    @Test
    void onlyEntriesThatAreShownAreOffered() {
        for (String line : List.of("/theme enfants", "/search enfants partie:A", "/themes victimes", "/reunion II")) {
            List<Action> entries = beforeOthers(line).reply().actions().stream()
                    .filter(action -> action instanceof Action.Ask ask && ask.isEntry())
                    .toList();
            assertFalse(entries.size() > MOST_ENTRIES, () -> line + " offers " + entries);
            assertNotEquals(List.of(), beforeOthers(line).reply().actions(), line);
        }
    }

    @Test
    void aCitationIsNeverShortened() {
        assertTrue(text(beforeOthers("IV.46")).contains("CTOC/COP/WG.4/2011/8, par. 51"));
    }

    @Test
    void theWordsThatAskForTheWholeAreNoPartOfTheQuestion() {
        assertEquals(text(privately("IV.46")), text(privately("IV.46 en entier")));
        assertEquals(text(privately("/theme 12 page 2")), text(privately("/theme 12 page 2 in full")));
    }
}
