package org.recueil.search.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What Lucene 9 says, in Java's own log and so on standard error, since Java 20: with another option, or as Lucene 10, it would
 * be quicker with vectors. We have none, and people who ask the bot could do nothing about it.
 */
final class VectorAdvice {
    private static final int FIRST_JAVA = 20;

    private VectorAdvice() {}

    /** To be called before Lucene is; older versions of Java need not load their log for it. */
    static void silence() {
        if (Runtime.version().feature() >= FIRST_JAVA) {
            Speaker.LOGGER.setLevel(Level.OFF);
        }
    }

    /** Held, since a logger that nobody holds is forgotten, and its level with it. */
    private static final class Speaker {
        static final Logger LOGGER = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");
    }
}
