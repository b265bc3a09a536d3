package org.recueil.slack.api;

import java.time.Duration;
import java.util.List;
import org.recueil.delivery.Limit;

/**
 * The limits of Slack, in one table. Lengths are UTF-16 units of what is sent, including escapes.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit</a>
 */
public final class SlackLimits {
    /** {@code chat.update} accepts no longer fallback text, and elsewhere longer ones are advised against. */
    public static final int FALLBACK = 4_000;

    public static final int MESSAGE_BLOCKS = 50;
    public static final int VIEW_BLOCKS = 100;
    /** All texts of a message, including the labels and values of its buttons. */
    public static final int MESSAGE_CHARACTERS = 13_000;
    /** How much of that we use. Users report {@code msg_blocks_too_long} from 11,300 on, for some kinds of blocks. */
    public static final int MESSAGE_ROOM = 10_000;
    /** How much of that buttons and menus may use, so that a section has room beside them. */
    public static final int BUTTON_CHARACTERS = MESSAGE_ROOM - 3_000;
    /** The same if the menu of all themes is among them. There is no long text above that menu. */
    public static final int THEMES_CHARACTERS = MESSAGE_ROOM - 1_500;

    /** More buttons would hide the message. Further actions are written out. */
    public static final int BUTTONS = 100;

    public static final int HEADER = 150;
    public static final int SECTION = 3_000;
    public static final int CONTEXT_TEXT = 2_000;
    public static final int BUTTON_LABEL = 75;
    public static final int BUTTON_VALUE = 2_000;
    public static final int URL = 3_000;
    /** An overflow menu needs a choice. */
    public static final int OVERFLOW_LEAST = 2;

    public static final int OVERFLOW_MOST = 5;
    public static final int SELECT_OPTIONS = 100;
    public static final int OPTION_VALUE = 150;

    /**
     * The longest message that a person or an app can write, and so the most that is read of any text.
     *
     * @see <a href="https://api.slack.com/changelog/2018-04-truncating-really-long-messages">Truncating really long
     *     messages</a>
     */
    public static final int MESSAGE_TEXT = 40_000;

    /** Previews under one message. Slack names no limit, but more than that would hide the conversation. */
    public static final int PREVIEWS = 20;

    private static final List<Limit> ONE_MESSAGE_PER_SECOND = List.of(new Limit(1, Duration.ofSeconds(1)));

    private SlackLimits() {}

    /** The limits of the requests to a destination. */
    public static List<Limit> of(Destination destination) {
        return destination instanceof Destination.Channel ? ONE_MESSAGE_PER_SECOND : List.of();
    }

    /** The beginning of a text, no longer than a message may be. No surrogate pair is split. */
    public static String readable(String text) {
        if (text.length() <= MESSAGE_TEXT) {
            return text;
        }
        boolean parts = Character.isHighSurrogate(text.charAt(MESSAGE_TEXT - 1));
        return text.substring(0, parts ? MESSAGE_TEXT - 1 : MESSAGE_TEXT);
    }
}
