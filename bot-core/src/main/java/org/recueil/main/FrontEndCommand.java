package org.recueil.main;

import java.io.IOException;
import org.recueil.command.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The sub-command that starts a front end. */
final class FrontEndCommand implements SubCommand {
    private final FrontEnd frontEnd;
    private final Environment environment;

    FrontEndCommand(FrontEnd frontEnd, Environment environment) {
        this.frontEnd = frontEnd;
        this.environment = environment;
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
    public CommandSpec spec() {
        return CommandSpec.create();
    }

    @Override
    public int run(ParseResult arguments, Language language) throws IOException {
        return frontEnd.run(Engine.load(environment), language);
    }
}
