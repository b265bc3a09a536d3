package org.recueil.slack;

/**
 * What Slack takes, in one table. Lengths are UTF-16 units; what is counted is what is sent, escapes included.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit</a>
 */
final class SlackLimits {
    /** Beyond it Slack cuts the fallback text of a message. */
    static final int FALLBACK = 4_000;

    static final int MESSAGE_BLOCKS = 50;
    static final int VIEW_BLOCKS = 100;
    /** All texts of a message's blocks together; Slack refuses somewhat more with {@code msg_blocks_too_long}. */
    static final int MESSAGE_CHARACTERS = 13_000;

    static final int HEADER = 150;
    static final int SECTION = 3_000;
    static final int RICH_TEXT = 3_000;
    static final int CONTEXT_TEXT = 2_000;
    static final int CONTEXT_ELEMENTS = 10;
    static final int ACTION_ELEMENTS = 25;
    static final int BUTTON_LABEL = 75;
    static final int BUTTON_VALUE = 2_000;
    static final int ACTION_ID = 255;
    static final int URL = 3_000;
    static final int PRIVATE_METADATA = 3_000;

    private SlackLimits() {}
}
