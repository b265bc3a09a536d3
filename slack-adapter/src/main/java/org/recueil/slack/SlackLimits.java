package org.recueil.slack;

/**
 * What Slack takes, in one table. Lengths are UTF-16 units of what is sent, escapes included.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit</a>
 */
final class SlackLimits {
    /** {@code chat.update} takes no longer fallback text, and longer ones are advised against elsewhere. */
    static final int FALLBACK = 4_000;

    static final int MESSAGE_BLOCKS = 50;
    static final int VIEW_BLOCKS = 100;
    /** All texts of a message, labels and values of its buttons included. */
    static final int MESSAGE_CHARACTERS = 13_000;
    /** What we fill of it: users report {@code msg_blocks_too_long} from 11,300 on, for some kinds of blocks. */
    static final int MESSAGE_ROOM = 10_000;
    /** What buttons may take of it: all themes in English, in a thread, and a section beside them. */
    static final int BUTTON_CHARACTERS = MESSAGE_ROOM - 3_000;

    /** As many as a message shows without being all buttons; what is more is written out. */
    static final int BUTTONS = 100;

    static final int HEADER = 150;
    static final int SECTION = 3_000;
    static final int CONTEXT_TEXT = 2_000;
    static final int ACTION_ELEMENTS = 25;
    static final int BUTTON_LABEL = 75;
    static final int BUTTON_VALUE = 2_000;
    static final int URL = 3_000;

    private SlackLimits() {}
}
