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
 * The printed form of a reply, with the meaning of its numbers.
 *
 * @param text the reply and its numbered actions; does not end with a line break
 * @param actions keyed by the numbers that press them
 */
record Screen(String text, SortedMap<Integer, Action> actions) {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    /** Such a number is a year, unless the list is that long. */
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    Screen {
        Objects.requireNonNull(text, "text");
        actions = Collections.unmodifiableSortedMap(new TreeMap<>(actions));
    }

    /** Numbers the actions: an entry has its number in the list, the others follow. */
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

    /** The action that a line presses; empty if the line is not one of the numbers. */
    Optional<Action> pressedBy(String line) {
        if (!isNumber(line)) {
            return Optional.empty();
        }
        return Optional.ofNullable(actions.get(Integer.parseInt(line.strip())));
    }

    /** Whether a line is a number beyond those of the actions, if there are any. A year is not meant as such a number. */
    boolean isBeyond(String line) {
        return !actions.isEmpty()
                && isNumber(line)
                && pressedBy(line).isEmpty()
                && !YEAR.matcher(line.strip()).matches();
    }

    /** Whether a line could press an action of some answer. */
    static boolean isNumber(String line) {
        return NUMBER.matcher(line.strip()).matches();
    }
}
