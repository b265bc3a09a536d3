package org.recueil.slack;

import java.util.Locale;
import java.util.Optional;

/**
 * What a button does, as it carries it: nothing is remembered, so that it works after a restart and on another copy.
 *
 * @param line what is asked or shared; the text that is copied
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
        /** Posts {@link Composer#shared} for all; the message that only the presser sees goes. */
        SHARE,
        /** Posts {@link Composer#shared} for all; the list that only the presser sees stays. */
        POST,
        /** Shows {@link Composer#copied} to the presser alone, beside the message. */
        COPY,
        /** Slack opened an address by itself and only wants an acknowledgement. */
        OPEN
    }

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
     * @return nothing where it is none of ours
     */
    static Optional<Press> read(String actionId, String value) {
        String name = actionId.replaceFirst(":\\d+$", "");
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(read(kind, value));
            }
        }
        return Optional.empty();
    }

    private static Press read(Kind kind, String value) {
        int end = kind == Kind.COPY ? -1 : value.indexOf('\n');
        return end < 0 ? new Press(kind, value) : new Press(kind, value.substring(0, end), value.substring(end + 1));
    }
}
