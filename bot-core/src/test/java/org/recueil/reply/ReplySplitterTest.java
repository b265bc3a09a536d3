package org.recueil.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.recueil.reply.Block.Heading;
import org.recueil.reply.Block.Items;
import org.recueil.reply.Block.Paragraph;
import org.recueil.reply.Block.Quotation;
import org.recueil.reply.Span.Command;
import org.recueil.reply.Span.Link;
import org.recueil.reply.Span.Plain;
import org.recueil.reply.Span.Strong;

class ReplySplitterTest {
    private static final Action NEXT = new Action.Ask(Action.Role.NEIGHBOUR, "Suite", "/rec II.38");

    @Nested
    class WithRoomAsInTelegram extends SplitReplyContract {
        WithRoomAsInTelegram() {
            super(4_096);
        }
    }

    @Nested
    class WithLittleRoom extends SplitReplyContract {
        WithLittleRoom() {
            super(150);
        }
    }

    @Test
    void aReplyThatFitsStaysAsItIs() {
        Reply reply =
                Reply.of(new Heading("Aide"), new Paragraph("Tapez II.37.")).withActions(NEXT);
        assertEquals(List.of(reply), split(reply, 100));
    }

    @Test
    void wholeBlocksStayTogetherAndActionsComeLast() {
        Reply reply = Reply.of(new Paragraph("un deux"), new Paragraph("trois"), new Paragraph("quatre"))
                .withActions(NEXT);
        assertEquals(
                List.of(
                        Reply.of(new Paragraph("un deux"), new Paragraph("trois")),
                        Reply.of(new Paragraph("quatre")).withActions(NEXT)),
                split(reply, 15));
    }

    @Test
    void aHeadingStaysWithWhatItAnnounces() {
        Reply reply = Reply.of(new Paragraph("un deux"), new Heading("A"), new Heading("II"), new Paragraph("trois"));
        assertEquals(
                List.of(
                        Reply.of(new Paragraph("un deux")),
                        Reply.of(new Heading("A"), new Heading("II"), new Paragraph("trois"))),
                split(reply, 16));
    }

    @Test
    void aListIsSplitBetweenItsEntries() {
        Items items = new Items(new Item("1.", "un deux"), new Item("2.", "trois"), new Item("3.", "quatre cinq"));
        assertEquals(
                List.of(
                        Reply.of(new Items(items.items().subList(0, 2))),
                        Reply.of(new Items(items.items().subList(2, 3)))),
                split(Reply.of(items), 20));
    }

    @Test
    void aLongEntryContinuesWithoutItsLabel() {
        Reply reply = Reply.of(new Items(new Item("1.", "un deux trois quatre"), new Item("2.", "cinq")));
        assertEquals(
                List.of(
                        Reply.of(new Items(new Item("1.", "un deux "))),
                        Reply.of(new Items(new Item("", "trois quatre"))),
                        Reply.of(new Items(new Item("2.", "cinq")))),
                split(reply, 14));
    }

    @Test
    void longOfficialWordsOfAnEntryContinueAsOfficialWordsWithoutItsLabel() {
        List<Span> ours = List.of(new Plain("II.3"));
        Item below = new Item("1.", ours, List.of(new Plain("un deux trois quatre")));
        Item alone = Item.quoted("2.", List.of(new Plain("cinq six sept huit neuf")));
        assertEquals(
                List.of(
                        Reply.of(new Items(new Item("1.", ours, List.of(new Plain("un deux "))))),
                        Reply.of(new Items(Item.quoted("", List.of(new Plain("trois quatre"))))),
                        Reply.of(new Items(Item.quoted("2.", List.of(new Plain("cinq six "))))),
                        Reply.of(new Items(Item.quoted("", List.of(new Plain("sept huit neuf")))))),
                split(Reply.of(new Items(below, alone)), 20));
    }

    @Test
    void officialWordsFollowLongWordsOfOurs() {
        List<Span> official = List.of(new Plain("sept"));
        Item item = new Item("1.", List.of(new Plain("un deux trois quatre cinq six")), official);
        assertEquals(
                List.of(
                        Reply.of(new Items(new Item("1.", "un deux trois quatre "))),
                        Reply.of(new Items(new Item("", List.of(new Plain("cinq six")), official)))),
                split(Reply.of(new Items(item)), 24));
    }

    @Test
    void officialWordsForWhichNoRoomIsLeftComeNext() {
        List<Span> official = List.of(new Plain("trois"));
        Item item = new Item("1.", List.of(new Plain("un deux")), official);
        assertEquals(
                List.of(
                        Reply.of(new Items(new Item("1.", "un deux"))),
                        Reply.of(new Items(Item.quoted("", official), new Item("2.", "x")))),
                split(Reply.of(new Items(item, new Item("2.", "x"))), 14));
    }

    @Test
    void aLongQuotationContinuesAtItsDepthWithoutItsLabel() {
        Reply reply = Reply.of(new Quotation("a)", 1, "Première phrase. Seconde phrase."));
        assertEquals(
                List.of(
                        Reply.of(new Quotation("a)", 1, "Première phrase. ")),
                        Reply.of(new Quotation("", 1, "Seconde phrase."))),
                split(reply, 30));
    }

    @Test
    void aTextTooLongForAnyMessageBeginsBehindOthersOnlyAtASentence() {
        Paragraph first = new Paragraph("Voici.");
        Reply sentences = Reply.of(first, new Paragraph("Un. Deux trois quatre."));
        Reply words = Reply.of(first, new Paragraph("un deux trois quatre cinq"));
        assertEquals(
                List.of(Reply.of(first, new Paragraph("Un. ")), Reply.of(new Paragraph("Deux trois quatre."))),
                split(sentences, 18));
        assertEquals(
                List.of(
                        Reply.of(first),
                        Reply.of(new Paragraph("un deux trois ")),
                        Reply.of(new Paragraph("quatre cinq"))),
                split(words, 18));
    }

    @Test
    void spansKeepTheirKindAndLinksTheirAddress() {
        String url = "https://undocs.org/fr/A";
        Reply reply = Reply.of(new Paragraph(new Strong("un deux "), new Link("trois quatre", url), new Plain(".")));
        assertEquals(
                List.of(
                        List.of(new Strong("un deux "), new Link("trois ", url)),
                        List.of(new Link("quatre", url), new Plain("."))),
                new ReplySplitter(blocks -> ofOneParagraph(blocks).length() <= 15)
                        .split(reply).stream()
                                .map(part -> ((Paragraph) part.blocks().get(0)).spans())
                                .toList());
    }

    @Test
    void aCommandIsNotTornAtItsSpaces() {
        Command command = new Command("rec", "VII 2 o");
        Reply reply = Reply.of(new Paragraph(new Plain("Voir "), command, new Plain(" ou non")));
        assertEquals(
                List.of(
                        Reply.of(new Paragraph(new Plain("Voir "))),
                        Reply.of(new Paragraph(command, new Plain(" "))),
                        Reply.of(new Paragraph("ou non"))),
                split(reply, 13));
    }

    @Test
    void aCommandTooLongForAnyMessageIsShownAsText() {
        Reply reply = Reply.of(new Paragraph(new Command("search", "organes")));
        assertEquals(
                List.of(Reply.of(new Paragraph("/search or")), Reply.of(new Paragraph("ganes"))), split(reply, 10));
    }

    @Test
    void aPlatformWithoutRoomForACharacterIsAnError() {
        Reply reply = Reply.of(new Paragraph("😀"));
        IllegalStateException error = assertThrows(IllegalStateException.class, () -> split(reply, 1));
        assertEquals("no message holds the beginning of " + reply.blocks().get(0), error.getMessage());
        assertSame(reply.blocks().get(0), split(reply, 2).get(0).blocks().get(0));
    }

    private static List<Reply> split(Reply reply, int limit) {
        return new ReplySplitter(blocks -> PlainTextRenderer.ofBlocks()
                                .text(new Reply(blocks, List.of()))
                                .length()
                        <= limit)
                .split(reply);
    }

    private static String ofOneParagraph(List<Block> blocks) {
        return SpanCutter.text(((Paragraph) blocks.get(0)).spans());
    }
}
