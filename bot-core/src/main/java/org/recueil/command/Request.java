package org.recueil.command;

import org.recueil.command.Message.Audience;

/**
 * How something was asked.
 *
 * @param written what followed the command's name, as it was written: further pages are asked for in the same words
 */
record Request(String written, Wording wording, Audience audience) {
    Request withWritten(String other) {
        return new Request(other, wording, audience);
    }
}
