package org.recueil.terminal;

import java.io.IOException;
import java.util.Optional;

/** Where the lines of a chat come from. */
@FunctionalInterface
interface Lines {
    /** The next line without its end; nothing when there will be no more. */
    Optional<String> next() throws IOException;
}
