package org.recueil.slack.render;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import org.recueil.slack.api.SlackLimits;

/**
 * A message as Slack takes it.
 *
 * @param text for notifications and screen readers; escaped, never blank
 * @param blocks that are shown, at least one
 */
public record SlackMessage(String text, List<LayoutBlock> blocks) {
    public SlackMessage {
        blocks = List.copyOf(blocks);
        if (text.isBlank() || text.length() > SlackLimits.FALLBACK) {
            throw new IllegalArgumentException(
                    "the text of a message has 1 to " + SlackLimits.FALLBACK + " characters, not " + text.length());
        }
        if (blocks.isEmpty() || blocks.size() > SlackLimits.MESSAGE_BLOCKS) {
            throw new IllegalArgumentException(
                    "a message has 1 to " + SlackLimits.MESSAGE_BLOCKS + " blocks, not " + blocks.size());
        }
        int characters = Characters.of(blocks);
        if (characters > SlackLimits.MESSAGE_CHARACTERS) {
            throw new IllegalArgumentException(
                    "a message has at most " + SlackLimits.MESSAGE_CHARACTERS + " characters, not " + characters);
        }
    }
}
