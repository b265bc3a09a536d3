package org.recueil.terminal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recueil.reply.Action;

/**
 * What is printed for a reply, and what its numbers mean.
 *
 * @param text the reply and its numbered actions; ends without a line break
 * @param actions the first is pressed by typing 1
 */
record Screen(String text, List<Action> actions) {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    /** What a year looks like is one, unless a list is that long. */
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    Screen {
        Objects.requireNonNull(text, "text");
        actions = List.copyOf(actions);
    }

    /** The action that this line presses; nothing where it is not the number of one. */
    Optional<Action> pressedBy(String line) {
        if (!isNumber(line)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(line.strip());
        return number <= actions.size() ? Optional.of(actions.get(number - 1)) : Optional.empty();
    }

    /** Whether this line is a number for which the list is too short; of an answer without actions, none is. */
    boolean isBeyond(String line) {
        return !actions.isEmpty()
                && isNumber(line)
                && pressedBy(line).isEmpty()
                && !YEAR.matcher(line.strip()).matches();
    }

    /** Whether this line could press an action, of one answer or another. */
    static boolean isNumber(String line) {
        return NUMBER.matcher(line.strip()).matches();
    }
}
