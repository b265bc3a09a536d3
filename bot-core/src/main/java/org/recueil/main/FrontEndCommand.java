package org.recueil.main;

import java.io.IOException;
import org.recueil.command.Language;
import picocli.CommandLine.ParseResult;

/** The sub-command that starts a front end. */
final class FrontEndCommand implements SubCommand {
    private final FrontEnd frontEnd;

    FrontEndCommand(FrontEnd frontEnd) {
        this.frontEnd = frontEnd;
    }

    @Override
    public String name() {
        return frontEnd.name();
    }

    @Override
    public String summary() {
        return frontEnd.summary();
    }

    @Override
    public int run(Environment environment, ParseResult arguments, Language language) throws IOException {
        return frontEnd.run(environment, language);
    }
}
