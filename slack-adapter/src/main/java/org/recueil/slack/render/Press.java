package org.recueil.slack.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recueil.platform.Way;
import org.recueil.slack.api.SlackLimits;

/**
 * What a button or an entry of a menu does. It carries everything itself, so that it works after a restart and on another copy
 * of the bot.
 *
 * @param line that is asked or shared; the text that is copied, or its {@link CopyValue}; the number of the message that is
 *     checked; or a {@link DeleteValue}
 * @param thread in which the answer is shared, or may be, or in which the message is that is checked; empty for the channel
 *     itself
 * @param steps the lines that lead back, the nearest first
 */
public record Press(Kind kind, String line, String thread, List<String> steps) {
    /** What a press does. */
    public enum Kind {
        /**
         * Asks as if the line were typed. The answer replaces a message that the presser alone sees, a direct message, or the
         * Home. Elsewhere, and in an unfurled card, the presser alone sees it beside the message.
         */
        ASK,
        /** As {@code ASK}, below something shared or below an entry of a list: the presser alone sees the answer beside it. */
        ASK_BESIDE,
        /** Shows the answer with everything that it offers, without menus, where {@code ASK} would show it. */
        UNFOLD,
        /**
         * Posts {@link org.recueil.slack.show.Composer#shared} for everybody. The message that only the presser sees goes away.
         */
        SHARE,
        /** Posts {@link org.recueil.slack.show.Composer#shared} for everybody. The list that only the presser sees stays. */
        POST,
        /** Shows {@link org.recueil.slack.show.Composer#copied} to the presser alone, beside the message. */
        COPY,
        /** The same for a text that is too long for a button, and is made anew. */
        COPY_OF,
        /**
         * Checks the message with that number as a draft. It is read again from the direct conversation; the presser alone sees
         * the answer beside it.
         */
        CHECK,
        /**
         * The same as a file, in the direct conversation. The line is the number of the message and the word for the format.
         */
        CHECK_FILE,
        /** Deletes an answer that everybody sees, if the person to whom it belongs pressed. */
        DELETE,
        /** Opens an address. Slack does that by itself and only wants an acknowledgement. */
        OPEN;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }

        /** Whether the value is one text, including line breaks. */
        private boolean isWhole() {
            return this == COPY || this == COPY_OF || this == DELETE;
        }
    }

    /** The number of a message, as Slack writes it. */
    public static final String TS = "\\d{1,20}\\.\\d{1,20}";

    private static final Pattern THREAD = Pattern.compile("(?:" + TS + ")?");
    private static final String MENU = "menu";

    public Press {
        steps = List.copyOf(steps);
    }

    /** A press for the channel itself, without a way back. */
    public Press(Kind kind, String line) {
        this(kind, line, "");
    }

    /** A press without a way back. */
    public Press(Kind kind, String line, String thread) {
        this(kind, line, thread, List.of());
    }

    /** The way to what is asked. */
    public Way way() {
        return new Way(line, steps);
    }

    /** An action id; {@code number} is unique within a message. */
    public String actionId(int number) {
        return kind.code() + ":" + number;
    }

    /** The action id of a menu. */
    static String menuId(int number) {
        return MENU + ":" + number;
    }

    /** What is carried, without the steps. */
    private String bare() {
        return thread.isEmpty() ? line : line + "\n" + thread;
    }

    /** Whether a value of that length has room for it, perhaps without the steps. */
    public boolean fits(int most) {
        return bare().length() <= most;
    }

    /** The value of a button, with as many steps as there is room for. */
    public String value(int most) {
        StringBuilder value = new StringBuilder(bare());
        String separator = thread.isEmpty() ? "\n\n" : "\n";
        for (String step : steps) {
            if (value.length() + separator.length() + step.length() > most) {
                break;
            }
            value.append(separator).append(step);
            separator = "\n";
        }
        return value.toString();
    }

    /** Whether an entry of a menu has room for it. */
    boolean isOption() {
        return fits(SlackLimits.OPTION_VALUE - kind.code().length() - 1);
    }

    /** The value of an entry of a menu. */
    String option() {
        return kind.code() + ":" + value(SlackLimits.OPTION_VALUE - kind.code().length() - 1);
    }

    /**
     * Reads what was pressed or chosen.
     *
     * @return empty if it is none of ours
     */
    public static Optional<Press> read(String actionId, String value) {
        if (value.length() > SlackLimits.BUTTON_VALUE) {
            return Optional.empty();
        }
        String name = actionId.replaceFirst(":\\d{1,9}$", "");
        if (!name.equals(MENU)) {
            return Kind.of(name).flatMap(kind -> read(kind, value));
        }
        int end = value.indexOf(':');
        return end < 0
                ? Optional.empty()
                : Kind.of(value.substring(0, end)).flatMap(kind -> read(kind, value.substring(end + 1)));
    }

    private static Optional<Press> read(Kind kind, String value) {
        if (kind.isWhole()) {
            return Optional.of(new Press(kind, value));
        }
        List<String> parts = new ArrayList<>(List.of(value.split("\n", -1)));
        String line = parts.remove(0);
        String thread = parts.isEmpty() ? "" : parts.remove(0);
        return THREAD.matcher(thread).matches() && parts.stream().noneMatch(String::isBlank)
                ? Optional.of(new Press(kind, line, thread, parts))
                : Optional.empty();
    }
}
