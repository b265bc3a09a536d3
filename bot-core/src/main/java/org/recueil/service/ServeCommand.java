package org.recueil.service;

import java.io.PrintStream;
import java.util.List;
import org.recueil.main.Environment;
import org.recueil.main.SubCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code serve}: the bot on every platform whose tokens are set. */
public final class ServeCommand implements SubCommand {
    private static final int NOTHING_TO_SERVE = 1;

    /** For the launcher, which keeps what a start loads. */
    private static final String REHEARSE = "--rehearse";

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
    public Work begin(Environment environment, List<String> arguments) {
        List<Platform> platforms = Platforms.found();
        Configuration configuration = Configuration.read(environment.variables(), platforms);
        List<Platform> wanted = Platforms.wanted(platforms, configuration.variables());
        Work work;
        if (wanted.isEmpty()) {
            work = (parsed, language) -> explain(environment.err(), platforms, configuration);
        } else {
            Serving serving = new Serving(environment, configuration);
            work = (parsed, language) -> serving.run(wanted);
        }
        return (parsed, language) -> parsed.matchedOptionValue(REHEARSE, false)
                ? Rehearsal.run(environment, platforms)
                : work.run(parsed, language);
    }

    private static int explain(PrintStream err, List<Platform> platforms, Configuration configuration) {
        err.println("recueil serve : aucun jeton, donc rien à servir. Il faut l’un de ces réglages :");
        platforms.forEach(platform -> err.println("  " + platform.firstSteps()));
        err.println("dans l’environnement, dans un fichier que nomme la variable suivie de _FILE, ou dans celui que"
                + " nomme RECUEIL_CONFIG. « ./recueil doctor » dit si tout y est.");
        configuration.doubts().forEach(err::println);
        return NOTHING_TO_SERVE;
    }
}
