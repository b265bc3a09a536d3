package org.recueil.main;

import java.io.IOException;
import org.recueil.command.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Something that the launcher can be told to do. */
interface SubCommand {
    String name();

    /** One line for {@code ./recueil help}. */
    String summary();

    /** Options and parameters, {@code --lang} excepted, which every command takes. */
    CommandSpec spec();

    /** Called before the arguments are read: what does not depend on them may be begun. */
    default void begin() {}

    /** @return the exit code of the process */
    int run(ParseResult arguments, Language language) throws IOException;
}
