package org.recueil.slack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.recueil.bot.answer.Message;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.slack.BlockJson;
import org.recueil.slack.Trial;
import org.recueil.slack.api.SlackLimits;
import org.recueil.slack.blockkit.BlockKitRules;
import org.recueil.slack.blockkit.Surface;
import org.recueil.wording.Language;

/** How lines stand in blocks. A card below a link says the same as a message, without rich text. */
class LayoutTest {
    @Test
    void onACardOfficialWordsAreQuotedInMarkupAndWhatThatWouldAlterIsPlain() {
        List<Block> blocks = List.of(
                new Block.Heading("II.37"),
                new Block.Quotation("Les États & les autres"),
                new Block.Quotation("a)", 1, "Envisager"),
                new Block.Paragraph("Voir"),
                new Block.Quotation("De *faire*"));
        var card = BlockJson.of(Layout.ofCard(blocks));
        assertEquals(List.of(), BlockKitRules.errors(Surface.UNFURL, card));
        assertEquals(
                List.of(
                        "plain_text: II.37",
                        "mrkdwn: &gt; Les États &amp; les autres\n&gt;     a) Envisager",
                        "mrkdwn: Voir",
                        "plain_text: De *faire*"),
                StreamSupport.stream(card.spliterator(), false)
                        .map(block -> block.getAsJsonObject().getAsJsonObject("text"))
                        .map(LayoutTest::text)
                        .toList());
    }

    /** A long text begins a further block in the middle of a list. */
    @Test
    void officialWordsKeepTheirIndentInAFurtherBlock() {
        List<Block> blocks = List.of(
                new Block.Quotation("Chapeau"),
                new Block.Quotation("i)", 1, "o".repeat(SlackLimits.SECTION - 20)),
                new Block.Quotation("ii)", 2, "Envisager"));
        assertEquals(List.of("Chapeau\n    i) ooo", "        ii) Envisager"), beginnings(blocks));
    }

    @Test
    void thatOfAChildOfIv46IsKeptOnTheRealCorpus() {
        List<Block> blocks = Trial.ENGINE
                .bot()
                .answer(new Message("IV.46", Language.FRENCH))
                .reply()
                .blocks();
        int first = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Block.Quotation quotation
                        && quotation.depth() == 2
                        && quotation.label().equals("ii)"))
                .findFirst()
                .orElseThrow();
        String words = text(((Block.Quotation) blocks.get(first)).spans());
        List<String> begun = beginnings(blocks.subList(first, blocks.size()));
        assertTrue(begun.get(0).startsWith("        ii) " + words.substring(0, 3)), begun.get(0));
    }

    /** The first letters of each line of each block of rich text. */
    private static List<String> beginnings(List<Block> blocks) {
        return Layout.of(blocks).stream()
                .filter(RichTextBlock.class::isInstance)
                .map(block -> ((RichTextQuoteElement)
                                ((RichTextBlock) block).getElements().get(0))
                        .getElements().stream()
                                .map(run -> ((RichTextSectionElement.Text) run).getText())
                                .collect(Collectors.joining()))
                .map(text -> text.replaceAll("o{4,}", "ooo"))
                .toList();
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static String text(JsonObject text) {
        return text.get("type").getAsString() + ": " + text.get("text").getAsString();
    }
}
