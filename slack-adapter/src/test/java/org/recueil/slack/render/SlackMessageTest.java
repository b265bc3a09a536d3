package org.recueil.slack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recueil.reply.Block;

class SlackMessageTest {
    private static final LayoutBlock BLOCK = DividerBlock.builder().build();

    @Test
    void holdsAsMuchAsSlackTakesAndNoMore() {
        assertEquals(
                50,
                new SlackMessage("a".repeat(4_000), Collections.nCopies(50, BLOCK))
                        .blocks()
                        .size());
        assertThrows(IllegalArgumentException.class, () -> new SlackMessage("a".repeat(4_001), List.of(BLOCK)));
        assertThrows(IllegalArgumentException.class, () -> new SlackMessage(" ", List.of(BLOCK)));
        assertThrows(IllegalArgumentException.class, () -> new SlackMessage("a", List.of()));
        assertThrows(IllegalArgumentException.class, () -> new SlackMessage("a", Collections.nCopies(51, BLOCK)));
    }

    @Test
    void aFallbackEndsAtAWordWhereItIsTooLong() {
        String brief = SlackMessage.fallback(List.of(new Block.Paragraph("a < b"), new Block.Note("c")));
        assertEquals("a &lt; b\nc", brief);
        String cut = SlackMessage.fallback("organes ".repeat(1_000));
        assertTrue(cut.length() <= 4_000 && cut.endsWith("organes …"), cut);
        assertTrue(SlackMessage.fallback("&".repeat(4_000)).endsWith("&amp; …"));
    }
}
