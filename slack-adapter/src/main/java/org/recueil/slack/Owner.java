package org.recueil.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.recueil.command.Language;

/** The person that asked for an answer that all see, or shared it, and may delete it. */
record Owner(String user, Language language) {
    /** A number that no other button of a message has. */
    private static final int NUMBER = SlackLimits.BUTTONS;

    /**
     * A message with the button that deletes it.
     *
     * @param above the other messages of the answer, by their {@code ts}
     */
    SlackMessage below(SlackMessage message, List<String> above) {
        Press press = new Press(Press.Kind.DELETE, new DeleteValue(user, above).toString());
        List<LayoutBlock> blocks = new ArrayList<>(message.blocks());
        blocks.add(Buttons.row(Words.in(language).say("delete"), press, NUMBER));
        return new SlackMessage(message.text(), blocks);
    }
}
