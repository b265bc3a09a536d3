package org.recueil.reply;

import java.util.ArrayList;
import java.util.List;

/**
 * The layout of the actions of a reply: few are shown, the others are in two menus. Roles alone decide where an action stands.
 *
 * @param shown always visible, in the order of the reply
 * @param more behind <i>More</i>: related things
 * @param narrow behind <i>Narrow</i>: conditions to add to a search
 */
public record ActionMenu(List<Action> shown, List<Action> more, List<Action> narrow) {
    public ActionMenu {
        shown = List.copyOf(shown);
        more = List.copyOf(more);
        narrow = List.copyOf(narrow);
    }

    /** Lays out the actions of a reply, each in one place. */
    public static ActionMenu of(List<Action> actions) {
        boolean citable = actions.stream().anyMatch(action -> isOf(Action.Role.CITE, action));
        boolean formats = actions.stream().allMatch(action -> isOf(Action.Role.EXPORT, action));
        List<Action> shown = new ArrayList<>();
        List<Action> more = new ArrayList<>();
        List<Action> narrow = new ArrayList<>();
        for (Action action : actions) {
            if (isOf(Action.Role.NARROW, action)) {
                narrow.add(action);
            } else if (isFurther(action, citable, formats)) {
                more.add(action);
            } else {
                shown.add(action);
            }
        }
        return new ActionMenu(shown, more, narrow);
    }

    /**
     * Beside a text that can be cited, themes and sources go into the menu. Elsewhere they are what was asked for. Files go there
     * too, unless there is nothing else to choose from.
     */
    private static boolean isFurther(Action action, boolean citable, boolean formats) {
        if (action instanceof Action.Open) {
            return true;
        }
        return action instanceof Action.Ask ask
                && switch (ask.role()) {
                    case RELATED, CITE, DEBATE, SUGGESTIONS -> true;
                    case THEME, THEMES, SOURCE -> citable;
                    case EXPORT -> !formats;
                    default -> false;
                };
    }

    private static boolean isOf(Action.Role role, Action action) {
        return action instanceof Action.Ask ask && ask.role() == role;
    }
}
