package org.recueil.bot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Span;

class TextListTest {
    private static final int PLENTY = 10_000;
    private static final String SHORT = "Corruption";
    private static final String LONG = "Les États parties devraient envisager de définir des orientations "
            .repeat(4)
            .strip();

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static List<Span> plain(String text) {
        return List.of(new Span.Plain(text));
    }

    @Test
    void whatFitsStaysWhole() {
        assertEquals(
                List.of(Item.quoted("II.3", plain(SHORT)), new Item("6.", SHORT)),
                TextList.of(
                        List.of(TextList.Entry.quoted("II.3", SHORT), TextList.Entry.ours("6.", SHORT)), 1, PLENTY));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void officialWordsAloneFillAsManyLinesAsTheyMay(int lines) {
        Item item = TextList.of(List.of(TextList.Entry.quoted("II.3", LONG)), lines, PLENTY)
                .get(0);
        assertEquals(List.of(), item.spans());
        assertBeginning(item.official());
        assertEquals(lines, Phone.lines("II.3 " + text(item.official())));
    }

    /** The words of the bot stand on lines of their own, the official ones below have the others. */
    @ParameterizedTest
    @CsvSource({"2, 1", "3, 2", "4, 3"})
    void officialWordsBelowOursFillTheLinesThatTheseLeave(int lines, int official) {
        List<Span> head = plain("II.3 — Groupe de travail, 2010");
        Item item = TextList.of(
                        List.of(new TextList.Entry("1.", head, most -> plain(FirstWords.within(LONG, most)))),
                        lines,
                        PLENTY)
                .get(0);
        assertEquals(head, item.spans());
        assertBeginning(item.official());
        assertEquals(official, Phone.lines(text(item.official())));
    }

    private static void assertBeginning(List<Span> official) {
        String shown = text(official);
        assertTrue(shown.endsWith(" …") && LONG.startsWith(shown.substring(0, shown.length() - 2)), shown);
    }

    @Test
    void allTogetherHaveNoMoreRoomThanThereIs() {
        for (int room = 300; room < 900; room += 37) {
            List<TextList.Entry> entries = IntStream.rangeClosed(1, 10)
                    .mapToObj(n -> TextList.Entry.quoted("II." + n, n % 3 == 0 ? SHORT : LONG))
                    .toList();
            List<Item> items = TextList.of(entries, 2, room);
            int length = Phone.length(List.of(new Block.Items(items)));
            assertTrue(length <= room, length + " of " + room);
            assertEquals(10, items.size());
        }
    }

    @Test
    void whatShortEntriesLeaveIsTheOthers() {
        List<TextList.Entry> entries = List.of(
                TextList.Entry.ours("1.", SHORT), TextList.Entry.ours("2.", LONG), TextList.Entry.ours("3.", SHORT));
        List<Item> items = TextList.of(entries, 4, 150);
        assertEquals(SHORT, text(items.get(0).spans()));
        assertEquals(SHORT, text(items.get(2).spans()));
        int length = Phone.length(List.of(new Block.Items(items)));
        assertTrue(length <= 150 && length > 130, length + " of 150");
    }

    /** Too little room leaves a few words of each, so that it can be told which is which. */
    @Test
    void aFewWordsOfEachAreAlwaysShown() {
        for (Item item :
                TextList.of(List.of(TextList.Entry.quoted("II.3", LONG), TextList.Entry.ours("6.", LONG)), 2, 0)) {
            String shown = text(item.spans()) + text(item.official());
            assertTrue(shown.length() > 10 && shown.length() <= 24, shown);
        }
    }

    @Test
    void entriesThatAreMadeAlreadyLoseWordsAndKeepTheirMarksAndOurWords() {
        List<Span> head = plain("II.3 — Groupe de travail, 2010");
        List<Span> marked = List.of(new Span.Plain("Les "), new Span.Marked("États"), new Span.Plain(" " + LONG));
        List<Item> items = TextList.shortened(
                List.of(new Item("1.", head, marked), Item.quoted("II.5", plain(LONG)), new Item("6.", LONG)), 240);
        assertTrue(Phone.length(List.of(new Block.Items(items))) <= 240);
        assertEquals(head, items.get(0).spans());
        assertEquals(marked.subList(0, 2), items.get(0).official().subList(0, 2));
        assertEquals(List.of(), items.get(1).spans());
        for (List<Span> words : List.of(
                items.get(0).official(), items.get(1).official(), items.get(2).spans())) {
            assertTrue(text(words).endsWith(" …"), words::toString);
        }
    }

    @Test
    void entriesForWhichThereIsRoomAreLeftAlone() {
        List<Item> items = List.of(Item.quoted("II.3", plain(LONG)), new Item("6.", SHORT));
        assertEquals(items, TextList.shortened(items, PLENTY));
        assertEquals(List.of(), TextList.shortened(List.of(), PLENTY));
        assertEquals(List.of(), TextList.of(List.of(), 2, PLENTY));
    }
}
