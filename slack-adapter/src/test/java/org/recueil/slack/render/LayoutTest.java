package org.recueil.slack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.recueil.reply.Block;
import org.recueil.slack.BlockJson;
import org.recueil.slack.blockkit.BlockKitRules;
import org.recueil.slack.blockkit.Surface;

/** A card below a link says the same as a message, without rich text. */
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

    private static String text(JsonObject text) {
        return text.get("type").getAsString() + ": " + text.get("text").getAsString();
    }
}
