package org.recueil.main;

import java.util.List;

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
    public List<Setting> settings() {
        return frontEnd.settings();
    }

    @Override
    public Work begin(Environment environment, List<String> arguments) {
        return (parsed, language) -> frontEnd.run(environment, language);
    }
}
