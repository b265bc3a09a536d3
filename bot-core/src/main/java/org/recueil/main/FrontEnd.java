package org.recueil.main;

import java.util.concurrent.Callable;
import org.recueil.command.Language;

/**
 * A way to talk to the bot, started by a sub-command of its name: {@code ./recueil chat}. Found through
 * {@link java.util.ServiceLoader}, so that an adapter brings its own by being on the class path.
 */
public interface FrontEnd {
    /** The sub-command, in lower case. */
    String name();

    /** What it does, on one line, for {@code ./recueil help}. */
    String summary(Language language);

    /**
     * Serves until there is nothing more to do.
     *
     * @return the exit code of the process
     */
    int run(Service service) throws Exception;

    /** What a front end is given: the bot, made when first asked for. */
    record Service(Callable<Engine> engine, Language language) {}
}
