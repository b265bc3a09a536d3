package org.recueil.reply;

import java.util.ArrayList;
import java.util.List;

/**
 * The actions of a reply as a front end lays them out: few are shown, the others stand behind two menus. What stands where is
 * told by the roles alone.
 *
 * @param shown at once, in the order of the reply
 * @param more behind <i>More</i>: what belongs with what is shown
 * @param narrow behind <i>Narrow</i>: the conditions that can be added to a search
 */
public record ActionMenu(List<Action> shown, List<Action> more, List<Action> narrow) {
    public ActionMenu {
        shown = List.copyOf(shown);
        more = List.copyOf(more);
        narrow = List.copyOf(narrow);
    }

    /** The actions of a reply, each in one place. */
    public static ActionMenu of(List<Action> actions) {
        boolean citable = actions.stream().anyMatch(action -> isOf(Action.Role.CITE, action));
        List<Action> shown = new ArrayList<>();
        List<Action> more = new ArrayList<>();
        List<Action> narrow = new ArrayList<>();
        for (Action action : actions) {
            if (isOf(Action.Role.NARROW, action)) {
                narrow.add(action);
            } else if (isFurther(action, citable)) {
                more.add(action);
            } else {
                shown.add(action);
            }
        }
        return new ActionMenu(shown, more, narrow);
    }

    /** Beside what can be cited, a theme or another source is a way on; elsewhere it is what was asked for. */
    private static boolean isFurther(Action action, boolean citable) {
        if (action instanceof Action.Open) {
            return true;
        }
        return action instanceof Action.Ask ask
                && switch (ask.role()) {
                    case RELATED, CITE, DEBATE, SUGGESTIONS -> true;
                    case THEME, THEMES, SOURCE -> citable;
                    default -> false;
                };
    }

    private static boolean isOf(Action.Role role, Action action) {
        return action instanceof Action.Ask ask && ask.role() == role;
    }
}
