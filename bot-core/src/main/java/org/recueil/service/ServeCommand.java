package org.recueil.service;

import java.util.ArrayList;
import java.util.List;
import org.recueil.data.DataException;
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
        Work work = begun(environment, platforms);
        return (parsed, language) -> parsed.matchedOptionValue(REHEARSE, false)
                ? Rehearsal.run(environment, platforms)
                : LoggedEnd.of(environment, () -> work.run(parsed, language));
    }

    private static Work begun(Environment environment, List<Platform> platforms) {
        Configuration configuration;
        try {
            configuration = Configuration.read(environment.variables(), platforms);
        } catch (DataException unusable) {
            return (parsed, language) -> {
                throw unusable;
            };
        }
        List<Platform> wanted = Platforms.wanted(platforms, configuration.variables());
        if (wanted.isEmpty()) {
            return (parsed, language) -> explain(environment, platforms, configuration);
        }
        Serving serving = new Serving(environment, configuration);
        return (parsed, language) -> serving.run(wanted);
    }

    private static int explain(Environment environment, List<Platform> platforms, Configuration configuration) {
        List<String> lines = new ArrayList<>();
        lines.add("recueil serve : aucun jeton, donc rien à servir. Il faut l’un de ces réglages :");
        platforms.forEach(platform -> lines.add("  " + platform.firstSteps()));
        lines.add("dans l’environnement, dans un fichier que nomme la variable suivie de _FILE, ou dans celui que"
                + " nomme RECUEIL_CONFIG. « ./recueil doctor » dit si tout y est.");
        lines.addAll(configuration.doubts());
        if (LogSetUp.wantsJson(environment.variables())) {
            Journal.unusable(String.join("\n", lines));
        } else {
            lines.forEach(environment.err()::println);
        }
        return NOTHING_TO_SERVE;
    }
}
