package org.recueil.slack.api;

/**
 * What Slack takes, in one table. Lengths are UTF-16 units of what is sent, escapes included.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit</a>
 */
public final class SlackLimits {
    /** {@code chat.update} takes no longer fallback text, and longer ones are advised against elsewhere. */
    public static final int FALLBACK = 4_000;

    public static final int MESSAGE_BLOCKS = 50;
    public static final int VIEW_BLOCKS = 100;
    /** All texts of a message, labels and values of its buttons included. */
    public static final int MESSAGE_CHARACTERS = 13_000;
    /** What we fill of it: users report {@code msg_blocks_too_long} from 11,300 on, for some kinds of blocks. */
    public static final int MESSAGE_ROOM = 10_000;
    /** What buttons and menus may take of it: a section finds room beside them. */
    public static final int BUTTON_CHARACTERS = MESSAGE_ROOM - 3_000;
    /** The same if the menu of all themes is among them, above which there is no long text. */
    public static final int THEMES_CHARACTERS = MESSAGE_ROOM - 1_500;

    /** As many as a message shows without being all buttons; what is more is written out. */
    public static final int BUTTONS = 100;

    public static final int HEADER = 150;
    public static final int SECTION = 3_000;
    public static final int CONTEXT_TEXT = 2_000;
    public static final int BUTTON_LABEL = 75;
    public static final int BUTTON_VALUE = 2_000;
    public static final int URL = 3_000;
    /** An overflow menu without a choice is none. */
    public static final int OVERFLOW_LEAST = 2;

    public static final int OVERFLOW_MOST = 5;
    public static final int SELECT_OPTIONS = 100;
    public static final int OPTION_VALUE = 150;

    /**
     * What a person or an app can write in one message, and so what we read of anything written.
     *
     * @see <a href="https://api.slack.com/changelog/2018-04-truncating-really-long-messages">Truncating really long messages</a>
     */
    public static final int MESSAGE_TEXT = 40_000;

    /** Previews under one message; Slack names no limit, but more than that hides the conversation. */
    public static final int PREVIEWS = 20;

    private SlackLimits() {}

    /** The beginning of a text, as long as a message may be; no pair of UTF-16 units is parted. */
    public static String readable(String text) {
        if (text.length() <= MESSAGE_TEXT) {
            return text;
        }
        boolean parts = Character.isHighSurrogate(text.charAt(MESSAGE_TEXT - 1));
        return text.substring(0, parts ? MESSAGE_TEXT - 1 : MESSAGE_TEXT);
    }
}
