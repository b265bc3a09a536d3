package org.recueil.cli;

import java.io.IOException;
import java.util.List;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Something that the launcher can be told to do. What is not of this package is found through {@link java.util.ServiceLoader}. */
public interface SubCommand {
    /** What the launcher is told, in lower case; of two words if it belongs to another one: {@code slack manifest}. */
    String name();

    /** One line for {@code ./recueil help}. */
    Bilingual summary();

    /** Options and parameters, {@code --lang} excepted, which every command takes. */
    default CommandSpec spec() {
        return CommandSpec.create();
    }

    /** The language of the interface unless {@code --lang} says another; scripts rely on it to be French where they read. */
    default Language usualLanguage(Environment environment) {
        return Language.FRENCH;
    }

    /** What can be set for it, for its help. */
    default List<Setting> settings() {
        return List.of();
    }

    /**
     * Called before the arguments are read, which takes its time: what is sure to be needed may be begun.
     *
     * @return what is left to do once they are read
     */
    Work begin(Environment environment, List<String> arguments) throws IOException;

    /** What a command does once its arguments are read. */
    @FunctionalInterface
    interface Work {
        /** @return the exit code of the process */
        int run(ParseResult arguments, Language language) throws IOException;
    }
}
