package org.recueil.cli;

import java.io.IOException;
import java.util.List;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;

/**
 * A way to talk to the bot, started by a sub-command of its name: {@code ./recueil chat}. Found through
 * {@link java.util.ServiceLoader}, so that an adapter brings its own by being on the class path.
 */
public interface FrontEnd {
    /** The sub-command, in lower case. */
    String name();

    /** One line for {@code ./recueil help}. */
    Bilingual summary();

    /** The language of the interface unless {@code --lang} says another. */
    default Language usualLanguage(Environment environment) {
        return Language.FRENCH;
    }

    /** All its settings, in the order of the table in docs/operations.md. */
    default List<Setting> settings() {
        return List.of();
    }

    /**
     * Serves until there is nothing more to do.
     *
     * @param language of the interface, if the platform does not tell the reader's
     * @return the exit code of the process
     */
    int run(Environment environment, Language language) throws IOException;
}
