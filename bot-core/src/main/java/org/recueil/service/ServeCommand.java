package org.recueil.service;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.recueil.command.Language;
import org.recueil.main.Environment;
import org.recueil.main.SubCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code serve}: the bot on every platform whose tokens are set. */
public final class ServeCommand implements SubCommand {
    private static final int NOTHING_TO_SERVE = 1;

    /** For the launcher, which keeps what a start loads. */
    private static final String REHEARSE = "--rehearse";

    private List<Platform> platforms;
    private Configuration configuration;
    private List<Platform> wanted;
    private Optional<Serving> serving;

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String summary() {
        return "serve : répond sur toutes les plateformes dont les jetons sont là";
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addOption(OptionSpec.builder(REHEARSE).type(boolean.class).build());
    }

    @Override
    public void begin(Environment environment, List<String> arguments) {
        platforms = Platforms.found();
        configuration = Configuration.read(environment.variables(), platforms);
        wanted = Platforms.wanted(platforms, configuration.variables());
        serving = wanted.isEmpty() ? Optional.empty() : Optional.of(new Serving(environment, configuration));
    }

    @Override
    public int run(Environment environment, ParseResult arguments, Language language) throws IOException {
        if (arguments.matchedOptionValue(REHEARSE, false)) {
            Rehearsal.run(environment, platforms);
            return 0;
        }
        if (serving.isEmpty()) {
            environment
                    .err()
                    .println("recueil serve : aucun jeton, donc rien à servir. Il faut l’un de ces réglages :");
            platforms.forEach(platform -> environment.err().println("  " + platform.firstSteps()));
            environment
                    .err()
                    .println(
                            "dans l’environnement, dans un fichier que nomme la variable suivie de _FILE, ou dans celui que"
                                    + " nomme RECUEIL_CONFIG. « ./recueil doctor » dit si tout y est.");
            configuration.unknown().forEach(environment.err()::println);
            return NOTHING_TO_SERVE;
        }
        return serving.get().run(wanted);
    }
}
