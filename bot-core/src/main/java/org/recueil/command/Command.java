package org.recueil.command;

import java.util.List;

/** Something that the bot can be asked; its names are those people type, in lower case, without a slash. */
interface Command {
    /** The first name is the one that the bot uses when it speaks of the command. */
    List<String> names();

    /** Whether what follows the name belongs to it: without a slash, "aide juridictionnelle" is a question. */
    default boolean takesArgument() {
        return true;
    }

    /** Whether, without a slash, this is what may follow the name, and not the rest of a question. */
    default boolean takes(String argument) {
        return takesArgument() || argument.isBlank();
    }

    Answer answer(Request request);
}
