package org.recueil.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recueil.reply.LayoutLine.Kind;

class LayoutLineTest {
    private static final List<Span> OURS = List.of(new Span.Plain("II.3 — Groupe de travail, 2010"));
    private static final List<Span> OFFICIAL = List.of(new Span.Plain("Les États "), new Span.Marked("parties"));

    @Test
    void officialWordsStandIndentedBelowOurs() {
        Block items = new Block.Items(new Item("1.", OURS, OFFICIAL), new Item("2.", OURS, OFFICIAL));
        assertEquals(
                List.of(
                        new LayoutLine(Kind.PARAGRAPH, false, 0, "", List.of(new Span.Plain("Voici"))),
                        new LayoutLine(Kind.ITEM, true, 0, "1.", OURS),
                        new LayoutLine(Kind.QUOTED_ITEM, false, 4, "", OFFICIAL),
                        new LayoutLine(Kind.ITEM, false, 0, "2.", OURS),
                        new LayoutLine(Kind.QUOTED_ITEM, false, 4, "", OFFICIAL)),
                LayoutLine.of(List.of(new Block.Paragraph("Voici"), items)));
    }

    @Test
    void officialWordsAloneHaveTheLabel() {
        Block items = new Block.Items(Item.quoted("II.3", OFFICIAL), Item.quoted("", OFFICIAL));
        assertEquals(
                List.of(
                        new LayoutLine(Kind.NOTE, false, 0, "", OURS),
                        new LayoutLine(Kind.QUOTED_ITEM, true, 4, "II.3", OFFICIAL),
                        new LayoutLine(Kind.QUOTED_ITEM, false, 4, "", OFFICIAL)),
                LayoutLine.of(List.of(new Block.Note(OURS), items)));
    }

    @Test
    void aListBelowAHeadingIsNotApartFromIt() {
        assertEquals(
                List.of(
                        new LayoutLine(Kind.HEADING, false, 0, "", List.of(new Span.Plain("Enfants"))),
                        new LayoutLine(Kind.QUOTED_ITEM, false, 4, "II.3", OFFICIAL),
                        new LayoutLine(Kind.NOTE, true, 0, "", OURS)),
                LayoutLine.of(List.of(
                        new Block.Heading("Enfants"),
                        new Block.Items(Item.quoted("II.3", OFFICIAL)),
                        new Block.Note(OURS))));
    }

    @Test
    void officialIsWhatIsQuotedInAListOrOutsideOne() {
        List<LayoutLine> strips = LayoutLine.of(List.of(
                new Block.Heading("II.3"),
                new Block.Paragraph("réunion"),
                new Block.Quotation("Les États"),
                new Block.Items(new Item("1.", OURS, OFFICIAL), new Item("2.", OURS)),
                new Block.Note("note")));
        assertEquals(
                List.of(Kind.QUOTATION, Kind.QUOTED_ITEM),
                strips.stream()
                        .filter(LayoutLine::isQuoted)
                        .map(LayoutLine::kind)
                        .toList());
    }

    @Test
    void inPlainTextItReadsAsItIsSet() {
        Reply reply = Reply.of(
                new Block.Heading("Enfants"),
                new Block.Items(new Item("1.", OURS, OFFICIAL), Item.quoted("II.5", OFFICIAL)),
                new Block.Note("La suite"));
        assertEquals("""
                Enfants
                1. II.3 — Groupe de travail, 2010
                    Les États parties
                    II.5 Les États parties

                La suite""", PlainTextRenderer.ofBlocks().text(reply));
    }
}
