package org.recueil.web.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.reply.Action;
import org.recueil.reply.Item;
import org.recueil.reply.Span;

/** Which action of an answer shows which entry of its lists. Each action is used once. For use by one thread. */
final class EntryLinks {
    private final List<Action.Ask> left = new ArrayList<>();

    EntryLinks(List<Action> actions) {
        for (Action action : actions) {
            if (action instanceof Action.Ask ask && !ask.isNext() && !ask.isPrevious()) {
                left.add(ask);
            }
        }
    }

    /** The action that has the number of an entry, or whose label the entry says. */
    Optional<Action.Ask> of(Item item) {
        String words = item.label() + " " + Span.text(item.spans());
        Optional<Action.Ask> found = left.stream()
                .filter(ask -> ask.isEntry()
                        ? item.label().startsWith(ask.place() + ".")
                        : shows(ask) && saysWhole(words, ask.label()))
                .findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    private static boolean shows(Action.Ask ask) {
        return switch (ask.role()) {
            case LOOK, SOURCE, THEME, THEMES, EXAMPLE -> true;
            default -> false;
        };
    }

    /** Whether the words have a label that is no part of a longer one, as {@code II.3} is of {@code II.37}. */
    private static boolean saysWhole(String words, String label) {
        int at = words.indexOf(label);
        int end = at + label.length();
        boolean begins = at == 0 || at > 0 && !isOfLabel(words.charAt(at - 1));
        return begins && (end == words.length() || !isOfLabel(words.charAt(end)));
    }

    private static boolean isOfLabel(char character) {
        return Character.isLetterOrDigit(character) || character == '.' || character == '/';
    }

    /** The actions that no entry has used. */
    List<Action.Ask> left() {
        return List.copyOf(left);
    }
}
