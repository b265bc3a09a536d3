package org.recueil.slack.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recueil.slack.api.SlackLimits;

/**
 * What the button that deletes an answer carries, so that it works after a restart and on another copy of the bot. The first
 * line names the person who may press it. The second line names the messages of the answer above the one with the button, first
 * to last, as many as fit.
 *
 * @param owner the person who asked for the answer, or shared it
 * @param above by their {@code ts}; empty if each message has its own button
 */
public record DeleteValue(String owner, List<String> above) {
    /** How many characters an entry of a menu has room for. */
    public static final int IN_MENU = SlackLimits.OPTION_VALUE - "delete:".length();

    private static final Pattern FORM = Pattern.compile("[\\w-]{1,60}\\n(?:TS(?: TS)*)?".replace("TS", Press.TS));

    public DeleteValue {
        above = List.copyOf(above);
    }

    public static Optional<DeleteValue> read(String value) {
        if (!FORM.matcher(value).matches()) {
            return Optional.empty();
        }
        String[] parts = value.split("\\n", 2);
        return Optional.of(new DeleteValue(parts[0], parts[1].isEmpty() ? List.of() : List.of(parts[1].split(" "))));
    }

    /** The form that {@link #read} reads, in at most so many characters. */
    public String value(int most) {
        List<String> fitting = new ArrayList<>(above);
        String value = owner + "\n" + String.join(" ", fitting);
        while (value.length() > most) {
            fitting.remove(0);
            value = owner + "\n" + String.join(" ", fitting);
        }
        return value;
    }
}
