package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.GroupMessages.GroupMessage;
import org.recueil.bot.reading.SubjectWords;
import org.recueil.search.words.WordTables;
import org.recueil.text.Folding;
import org.recueil.text.Table;

/** In a group the bot answers what is said to it, and leaves all other talk alone. */
class GroupMessageFilterTest {
    private static final Bot BOT = TestCorpus.botWithoutSearch();

    /** Far more than any needs, on a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(5);

    static Stream<GroupMessage> messages() {
        return GroupMessages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageIsAnsweredOrLeftAlone(GroupMessage message) {
        String text = message.text();
        int name = text.indexOf(GroupMessages.NAME);
        Addressing addressing = switch (message.how()) {
            case "name" ->
                Addressing.byName(text.substring(0, name), text.substring(name + GroupMessages.NAME.length()));
            case "reply" -> Addressing.REPLY;
            default -> Addressing.NONE;
        };
        String line = message.how().equals("name") ? message.naming("").strip() : text;
        assertEquals(message.isAnswered(), BOT.isAsked(line, addressing), message::toString);
    }

    @Test
    void aCommandIsAlwaysAnswered() {
        assertTrue(BOT.isAsked("/rec", Addressing.COMMAND));
    }

    /** Whoever takes messages in waits for it. */
    @Test
    void ofTheLongestMessagesItIsToldSoon() {
        List<String> lines = HostileLines.huge().toList();
        assertFalse(lines.isEmpty());
        for (String line : lines) {
            assertTimeoutPreemptively(SOON, () -> BOT.isAsked(line, Addressing.REPLY), () -> line.substring(0, 60));
            assertTimeoutPreemptively(SOON, () -> Addressing.byName(line, line), () -> line.substring(0, 60));
        }
    }

    @Test
    void theBeginningsOfQuestionsAreSorted() {
        List<String> beginnings = Table.rows(GroupMessageFilter.class, "asking.tsv", "words").stream()
                .map(row -> row.cell(0))
                .toList();
        assertFalse(beginnings.isEmpty());
        assertEquals(beginnings.stream().sorted().distinct().toList(), beginnings);
        assertEquals(beginnings.stream().map(Folding::fold).toList(), beginnings);
    }

    /** A word that is in no table of ours tells no subject anyway. */
    @Test
    void eachWordOfTalkIsOneThatOurTablesHave() {
        List<String> talk = Table.rows(SubjectWords.class, "talk.tsv", "word").stream()
                .map(row -> row.cell(0))
                .toList();
        assertEquals(talk.stream().sorted().distinct().toList(), talk);
        List<String> tables = WordTables.phrases()
                .flatMap(phrase -> Stream.of(Folding.fold(phrase).split(" ")))
                .toList();
        List<String> strange = talk.stream()
                .filter(word ->
                        tables.stream().noneMatch(known -> known.startsWith(word.substring(0, word.length() - 1))))
                .toList();
        assertEquals(List.of(), strange);
    }
}
