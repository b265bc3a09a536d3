package org.recueil.terminal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.recueil.reply.Action;

/**
 * What is printed for a reply, and what its numbers mean.
 *
 * @param text the reply and its numbered actions; ends without a line break
 * @param actions by the numbers that press them
 */
record Screen(String text, SortedMap<Integer, Action> actions) {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    /** What a year looks like is one, unless a list is that long. */
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    Screen {
        Objects.requireNonNull(text, "text");
        actions = Collections.unmodifiableSortedMap(new TreeMap<>(actions));
    }

    /** The numbers by which actions are pressed: an entry by the one that stands before it in its list, the others by those after. */
    static SortedMap<Integer, Action> numbered(List<Action> actions) {
        SortedMap<Integer, Action> numbered = new TreeMap<>();
        List<Action> others = new ArrayList<>();
        for (Action action : actions) {
            boolean entry = action instanceof Action.Ask ask && ask.isEntry() && !numbered.containsKey(ask.place());
            if (entry) {
                numbered.put(((Action.Ask) action).place(), action);
            } else {
                others.add(action);
            }
        }
        others.forEach(action -> numbered.put(numbered.isEmpty() ? 1 : numbered.lastKey() + 1, action));
        return numbered;
    }

    /** The action that this line presses; nothing where it is not the number of one. */
    Optional<Action> pressedBy(String line) {
        if (!isNumber(line)) {
            return Optional.empty();
        }
        return Optional.ofNullable(actions.get(Integer.parseInt(line.strip())));
    }

    /** Whether this line is a number that presses none of the actions, though there are some; a year is no such number. */
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
