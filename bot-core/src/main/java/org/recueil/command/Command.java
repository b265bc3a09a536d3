package org.recueil.command;

import java.util.List;

/** Something that the bot can be asked; its names are those people type, in lower case, without a slash. */
interface Command {
    /** The first name is the one that the bot uses when it speaks of the command. */
    List<String> names();

    /** Whether these words after the name belong to it: without a slash, "aide juridictionnelle" is a question. */
    default boolean takes(String argument) {
        return true;
    }

    Answer answer(Request request);
}
