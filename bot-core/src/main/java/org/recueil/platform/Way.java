package org.recueil.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.reply.Action;
import org.recueil.reply.Legible;

/**
 * How an answer was reached: the line that it answers, and those answered before it in its place, the nearest first. Nobody
 * remembers it. Each button below the answer carries it, as far as there is room.
 */
public record Way(String line, List<String> steps) {
    public Way {
        steps = List.copyOf(steps);
    }

    /** The way to a line that somebody has just typed, without line breaks. */
    public static Way to(String line) {
        return new Way(Legible.line(line).strip(), List.of());
    }

    /** The way from this answer to what a button below it says. A line that the way has already passed is a step back to it. */
    public Way on(Action.Ask ask) {
        int back = steps.indexOf(ask.says());
        if (back >= 0) {
            return new Way(ask.says(), steps.subList(back + 1, steps.size()));
        } else if (line.isEmpty() || line.equals(ask.says()) || isBeside(ask.role())) {
            return new Way(ask.says(), steps);
        }
        List<String> longer = new ArrayList<>(List.of(line));
        longer.addAll(steps);
        return new Way(ask.says(), longer);
    }

    /** The same with so many steps at most, the nearest. */
    public Way nearest(int most) {
        return new Way(line, steps.subList(0, Math.min(most, steps.size())));
    }

    /** Another page of a list and the next provision are no deeper. */
    private static boolean isBeside(Action.Role role) {
        return role == Action.Role.PAGE || role == Action.Role.NEIGHBOUR;
    }

    /** One step back; empty at the beginning. */
    public Optional<Way> back() {
        return steps.stream().findFirst().map(step -> new Way(step, steps.subList(1, steps.size())));
    }
}
