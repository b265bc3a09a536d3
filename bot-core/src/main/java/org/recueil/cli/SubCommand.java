package org.recueil.cli;

import java.io.IOException;
import java.util.List;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the launcher. Those of other packages are found through {@link java.util.ServiceLoader}. */
public interface SubCommand {
    /** The word for the launcher, in lower case; two words if it belongs to another command: {@code slack manifest}. */
    String name();

    /** One line for {@code ./recueil help}. */
    Bilingual summary();

    /** The options and parameters, except {@code --lang}, which every command takes. */
    default CommandSpec spec() {
        return CommandSpec.create();
    }

    /** The language of the interface unless {@code --lang} says another. It is French for the commands that scripts read. */
    default Language usualLanguage(Environment environment) {
        return Language.FRENCH;
    }

    /** The exit code if the output cannot be written. */
    default int exitIfUnwritten() {
        return 1;
    }

    /** Its settings, for its help. */
    default List<Setting> settings() {
        return List.of();
    }

    /**
     * Called before the arguments are read, which takes some time. The command may begin what it is sure to need.
     *
     * @return what is left to do once they are read
     */
    Work begin(Environment environment, List<String> arguments) throws IOException;

    /** The work of a command once its arguments are read. */
    @FunctionalInterface
    interface Work {
        /** @return the exit code of the process */
        int run(ParseResult arguments, Language language) throws IOException;
    }
}
