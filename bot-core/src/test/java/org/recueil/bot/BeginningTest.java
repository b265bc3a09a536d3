package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** Of a text of any length the beginning is read, and the answer says so. */
class BeginningTest {
    private static final Bot BOT = TestCorpus.bot();
    private static final String LIST =
            IntStream.rangeClosed(1, 58).mapToObj(n -> "II." + n).collect(Collectors.joining(", "));

    /** What a question takes whose every word is looked for; without the bound these take hundreds. */
    private static final long MOST_MEGABYTES = 60;

    @Test
    void aListAsLongAsAMessageIsReadWhole() {
        Answer answer = answer("/rec " + LIST + " ".repeat(Beginning.LONGEST - LIST.length() - 11) + ", V.35");
        assertEquals(answer("/rec " + LIST + ", V.35").total(), answer.total());
        assertEquals(answer("/rec " + LIST).total() + 1, answer.total());
        assertFalse(text(answer).contains("Seul le début"), text(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"II.37 ", "enfants ", "x ", "?", "« ", "/rec II.37, ", "/theme enfants ", "a", "\ufdfa"})
    void ofALongerTextTheBeginningIsReadAndTheAnswerSaysSo(String piece) {
        String text = piece.repeat(900_000 / piece.length());
        Answer whole = answer(text);
        Answer beginning = answer(Beginning.kept(text));
        assertEquals(beginning, whole);
        String said = text(whole);
        assertTrue(said.startsWith("Seul le début a été lu : les 4\u202f096 premiers caractères."), said);
    }

    @Test
    void blanksAroundATextAreNoneOfIt() {
        String blanks = " \n\t\u00a0".repeat(100_000);
        assertEquals(answer("II.37"), answer(blanks + "II.37" + blanks));
        assertEquals(answer(""), answer(blanks));
    }

    @Test
    void noReferenceIsCutIntoAnother() {
        for (int shift = 0; shift < 8; shift++) {
            String text = " ".repeat(shift) + "II.37," + "II.37 ; ".repeat(shift) + "II.37,".repeat(1_000);
            assertEquals(
                    List.of("II.37"),
                    answer(text).items().stream().map(AnswerItem::label).toList());
        }
    }

    @Test
    void whatIsKeptHasTheSameBeginning() {
        for (int length = Beginning.LONGEST - 8; length < Beginning.LONGEST + 8; length++) {
            for (String piece : List.of("II.37 ", "a", "😀", "ab,", " ")) {
                String text = " " + piece.repeat(length).substring(0, length) + " b".repeat(length % 2);
                String kept = Beginning.kept(text);
                assertEquals(Beginning.of(text), Beginning.of(kept), piece + length);
                assertTrue(kept.length() <= Beginning.LONGEST + 2, piece + length);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"II.37 ", "x ", "?", "<@UBOT> ", "mars 2011 ", "victmes ", "II.1 à II.99, ", "2e réunion ", "l'"
            })
    void aLongTextTakesNoMoreThanAMessage(String piece) {
        for (String command : List.of("", "/rec ", "/theme ", "/search ", "/citer ")) {
            String line = command + piece.repeat(900_000 / piece.length());
            answer(Beginning.kept(line));
            long before = allocated();
            answer(line);
            assertTrue((allocated() - before) >> 20 < MOST_MEGABYTES, command + piece + (allocated() - before));
        }
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static Answer answer(String line) {
        return BOT.answer(new Message(line, Language.FRENCH));
    }

    private static String text(Answer answer) {
        return PlainTextRenderer.ofBlocks().text(answer.reply());
    }
}
