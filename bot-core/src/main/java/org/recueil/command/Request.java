package org.recueil.command;

import org.recueil.command.Message.Audience;

/**
 * A command as it was asked.
 *
 * @param argument what follows the command's name, without a page
 * @param page from 1
 */
record Request(String argument, int page, Wording wording, Audience audience) {
    Request withArgument(String other) {
        return new Request(other, page, wording, audience);
    }
}
