package org.recueil.command;

import org.recueil.command.Message.Audience;

/**
 * How something was asked.
 *
 * @param written what followed the command's name, as it was written: further pages are asked for in the same words
 * @param whole whether the whole was asked for, however long
 */
record Request(String written, Wording wording, Audience audience, boolean whole) {
    Request(String written, Wording wording, Audience audience) {
        this(written, wording, audience, false);
    }

    Request withWritten(String other) {
        return new Request(other, wording, audience, whole);
    }
}
