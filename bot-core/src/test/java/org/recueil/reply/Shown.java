package org.recueil.reply;

import java.util.List;

/**
 * What a person gets from a renderer's messages.
 *
 * @param text what there is to read, in order, the platform's escapes undone; without the actions
 * @param addresses where the links in the text lead, in order; a link in two parts may be there twice, and an address that
 *     the text itself holds may be among them
 * @param actions for each action that can be pressed, in any order, the {@link Action#value} that pressing it has
 */
public record Shown(String text, List<String> addresses, List<String> actions) {
    public Shown {
        addresses = List.copyOf(addresses);
        actions = List.copyOf(actions);
    }
}
