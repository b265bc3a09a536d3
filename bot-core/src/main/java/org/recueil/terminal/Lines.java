package org.recueil.terminal;

import java.io.IOException;
import java.util.Optional;

/** The source of the lines of a chat. */
@FunctionalInterface
interface Lines {
    /** The next line without its line break; empty at the end. */
    Optional<String> next() throws IOException;
}
