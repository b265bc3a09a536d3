package org.recueil.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.recueil.reply.Action;
import org.recueil.reply.Action.Ask;
import org.recueil.reply.Action.Open;
import org.recueil.reply.Block.Heading;
import org.recueil.reply.Block.Items;
import org.recueil.reply.Block.Note;
import org.recueil.reply.Block.Paragraph;
import org.recueil.reply.Block.Quotation;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span.Command;
import org.recueil.reply.Span.Link;
import org.recueil.reply.Span.Marked;
import org.recueil.reply.Span.Plain;
import org.recueil.reply.Span.Strong;

class TerminalRendererTest {
    private static final Reply REPLY = Reply.of(
                    new Heading("II.37"),
                    new Quotation("a)", 1, "Prélever des organes ;\net les rendre."),
                    new Items(new Item("•", new Plain("voir "), new Command("rec", "II.38"))),
                    new Note(new Link("Rapport", "https://undocs.org/fr/A")))
            .withActions(
                    new Ask(Action.Role.NEIGHBOUR, "Suivante : II.38", "/rec II.38"),
                    new Open("Ouvrir", "https://undocs.org/fr/A"));

    @Nested
    class OnAUsualScreen extends TerminalRendererContract {
        OnAUsualScreen() {
            super(80, true);
        }
    }

    @Nested
    class OnANarrowScreenWithoutColours extends TerminalRendererContract {
        OnANarrowScreenWithoutColours() {
            super(24, false);
        }
    }

    @Nested
    class ForAReaderOfAnyWidth extends TerminalRendererContract {
        ForAReaderOfAnyWidth() {
            super(TerminalRenderer.ANY_WIDTH, false);
        }
    }

    @Test
    void linesBreakBetweenWordsAndHangUnderTheirLabels() {
        assertEquals("""
                II.37
                     a) Prélever des
                        organes ;
                        et les rendre.

                • voir /rec II.38

                Rapport
                <https://undocs.org/fr/A>

                [1] Suivante : II.38
                [2] Ouvrir""", new TerminalRenderer(22, false).screen(REPLY).text());
    }

    @Test
    void eachKindOfTextHasItsStyle() {
        Reply reply = Reply.of(
                        new Heading("II.37"),
                        new Paragraph(new Plain("un "), new Strong("deux"), new Plain(" "), new Marked("trois")),
                        new Note("petit"))
                .withActions(new Ask(Action.Role.LOOK, "Suite", "/rec II.38"));
        assertEquals("""
                ^[1mII.37^[0m
                un ^[1mdeux^[0m ^[33;1mtrois^[0m

                ^[2mpetit^[0m

                ^[36;1m[1]^[0m Suite""", new TerminalRenderer(80, true).screen(reply).text().replace("\u001b", "^"));
    }

    @Test
    void aStyleGoesOnAfterALineBreak() {
        Reply reply = Reply.of(new Paragraph(new Strong("prélèvement d'organes humains")));
        assertEquals(
                "^[1mprélèvement^[0m\n^[1md'organes humains^[0m",
                new TerminalRenderer(20, true).screen(reply).text().replace("\u001b", "^"));
    }

    @Test
    void anAddressWiderThanTheScreenStaysWhole() {
        String url = "https://undocs.org/fr/CTOC/COP/WG.4/2010/6";
        Reply reply = Reply.of(new Paragraph(new Plain("Voir "), new Link(url), new Plain(" ici")));
        assertEquals(
                "Voir\n" + url + "\nici",
                new TerminalRenderer(20, false).screen(reply).text());
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        Reply reply = Reply.of(new Paragraph("😀😀😀😀 😀😀😀😀 😀😀"));
        assertEquals(
                "😀😀😀😀 😀😀😀😀\n😀😀",
                new TerminalRenderer(20, false).screen(reply).text());
    }

    @Test
    void noLineBeginsWithASignThatEndsSomething() {
        Reply reply = Reply.of(new Paragraph("Dire des mots utiles ; un « mot » ; dire « un mot » de plus"));
        assertEquals(
                "Dire des mots\nutiles ; un\n« mot » ; dire « un\nmot » de plus",
                new TerminalRenderer(20, false).screen(reply).text());
    }
}
