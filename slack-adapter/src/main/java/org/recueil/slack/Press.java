package org.recueil.slack;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a button does, as it carries it: nothing is remembered, so that it works after a restart and on another copy.
 *
 * @param line what is asked or shared; the text that is copied; the {@link DeleteValue} of what is deleted
 * @param thread the thread in which it is shared, or what is asked may be; empty for the channel itself
 */
record Press(Kind kind, String line, String thread) {
    /** What a press does. */
    enum Kind {
        /**
         * As if the line were typed. The answer replaces the message where the presser alone sees it or it is a direct
         * message or their Home; elsewhere, in an unfurled card too, the presser alone is shown it beside the message.
         */
        ASK,
        /** As {@code ASK} below what somebody shared: the presser alone is shown it beside the message, wherever that is. */
        ASK_BESIDE,
        /** Posts {@link Composer#shared} for all; the message that only the presser sees goes. */
        SHARE,
        /** Posts {@link Composer#shared} for all; the list that only the presser sees stays. */
        POST,
        /** Shows {@link Composer#copied} to the presser alone, beside the message. */
        COPY,
        /** Deletes an answer that all see, if the person that it belongs to pressed. */
        DELETE,
        /** Slack opened an address by itself and only wants an acknowledgement. */
        OPEN
    }

    /** The number of a message, as Slack writes it. */
    static final String TS = "\\d{1,20}\\.\\d{1,20}";

    private static final Pattern THREAD = Pattern.compile(TS);

    /** In the channel itself. */
    Press(Kind kind, String line) {
        this(kind, line, "");
    }

    /** An action id; {@code number} is unique within a message. */
    String actionId(int number) {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + number;
    }

    /** A button's value. It may be longer than a button holds. */
    String value() {
        return thread.isEmpty() ? line : line + "\n" + thread;
    }

    /**
     * Reads a button that was pressed.
     *
     * @return nothing if it is none of ours
     */
    static Optional<Press> read(String actionId, String value) {
        if (value.length() > SlackLimits.BUTTON_VALUE) {
            return Optional.empty();
        }
        String name = actionId.replaceFirst(":\\d{1,9}$", "");
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return read(kind, value);
            }
        }
        return Optional.empty();
    }

    private static Optional<Press> read(Kind kind, String value) {
        int end = kind == Kind.COPY || kind == Kind.DELETE ? -1 : value.indexOf('\n');
        if (end < 0) {
            return Optional.of(new Press(kind, value));
        }
        String thread = value.substring(end + 1);
        return THREAD.matcher(thread).matches()
                ? Optional.of(new Press(kind, value.substring(0, end), thread))
                : Optional.empty();
    }
}
