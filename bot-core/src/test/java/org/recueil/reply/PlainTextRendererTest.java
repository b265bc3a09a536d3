package org.recueil.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlainTextRendererTest extends RendererContract<String> {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    @Override
    protected Renderer<String> renderer() {
        return PlainTextRenderer.ofBlocksAndActions();
    }

    @Override
    protected Shown shown(List<String> messages) {
        String all = messages.get(0);
        int gap = all.lastIndexOf("\n\n");
        boolean hasActions = gap >= 0
                && all.substring(gap).lines().skip(2).findFirst().orElse("").contains(" → ");
        String text = hasActions ? all.substring(0, gap) : all;
        List<String> addresses =
                ADDRESS.matcher(text).results().map(MatchResult::group).toList();
        return new Shown(text, addresses, hasActions ? values(all.substring(gap + 2)) : List.of());
    }

    private static List<String> values(String actions) {
        List<String> values = new ArrayList<>();
        for (String action : actions.split("\n(?!  )")) {
            values.add(action.split(" → ", 2)[1].replace("\n  ", "\n"));
        }
        return values;
    }

    /** A text file makes nothing of its words. */
    @Override
    protected List<String> madeOf(List<String> messages) {
        return List.of();
    }

    @Override
    protected void assertWithinLimits(String message) {
        assertFalse(message.isBlank(), "blank");
    }

    @Override
    protected String spelled(Span span) {
        return SpanText.of(span);
    }

    @Test
    void aProvisionIsEasyToRead() {
        Reply reply =
                SampleReplies.named("a provision with all that goes with it").reply();
        assertEquals("""
                II.37 · deuxième réunion (2010)
                    Les États parties devraient « veiller »\u00A0à ce que l'aide soit offerte ;

                Source : CTOC/COP/WG.4/2010/6, par. 44 <https://undocs.org/fr/CTOC/COP/WG.4/2010/6>. Voir aussi /rec I.16.a et /aide.

                Projet de rapport, non définitif.

                Suivante : II.38 → /rec II.38
                Document officiel → https://undocs.org/fr/CTOC/COP/WG.4/2010/6
                Copier la citation → CTOC/COP/WG.4/2010/6, par. 44
                Partager → /rec II.37""", renderer().render(reply).get(0));
    }

    @Test
    void childrenStandUnderTheirParentAndLinesUnderTheirFirst() {
        Reply reply = Reply.of(
                new Block.Paragraph("Deux :"),
                new Block.Quotation("1.", 0, "Prie :"),
                new Block.Quotation("a)", 1, "De voir ;\nD'entendre :"),
                new Block.Quotation("i)", 2, "Tout."),
                new Block.Quotation("2.", 0, "Décide."),
                new Block.Items(new Item("II.1", "Mesures\nutiles"), new Item(Item.BULLET, "Fin")));
        assertEquals("""
                Deux :

                    1. Prie :
                        a) De voir ;
                           D'entendre :
                            i) Tout.

                    2. Décide.

                II.1 Mesures
                     utiles
                • Fin""", PlainTextRenderer.ofBlocks().text(reply));
    }

    @Test
    void actionsAreShownOnlyWhereAskedFor() {
        Reply reply = SampleReplies.named("60 actions").reply();
        assertEquals("Laquelle ?", PlainTextRenderer.ofBlocks().text(reply));
    }

    @Test
    void anAddressShownAsItIsIsNotRepeated() {
        Reply reply = Reply.of(new Block.Paragraph(new Span.Link("https://undocs.org/fr/A")));
        assertEquals("https://undocs.org/fr/A", PlainTextRenderer.ofBlocks().text(reply));
    }
}
