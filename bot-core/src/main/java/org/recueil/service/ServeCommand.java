package org.recueil.service;

import java.util.ArrayList;
import java.util.List;
import org.recueil.cli.Environment;
import org.recueil.cli.SubCommand;
import org.recueil.data.DataException;
import org.recueil.text.Bilingual;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code serve}: the bot on every platform whose tokens are set. */
public final class ServeCommand implements SubCommand {
    private static final int NOTHING_TO_SERVE = 1;

    /** For the launcher, which records the classes that a start loads. */
    private static final String REHEARSE = "--rehearse";

    private static final Bilingual NOTHING = Bilingual.of(
            "recueil serve : aucun jeton, donc rien à servir. Il faut l’un de ces réglages :",
            "recueil serve: no token, so there is nothing to serve. One of these must be set:");
    private static final Bilingual WHERE = Bilingual.of(
            "dans l’environnement, dans un fichier que nomme la variable suivie de _FILE, ou dans celui que"
                    + " nomme RECUEIL_CONFIG. « ./recueil doctor » dit si tout y est.",
            "in the environment, in a file that the variable followed by _FILE names, or in the one that RECUEIL_CONFIG"
                    + " names. “./recueil doctor” says whether all is there.");

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of(
                "serve : répond sur toutes les plateformes dont les jetons sont là",
                "serve: answers on every platform whose tokens are there");
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
        lines.add(environment.say(NOTHING));
        platforms.forEach(platform -> lines.add("  " + environment.say(platform.firstSteps())));
        lines.add(environment.say(WHERE));
        configuration.doubts().stream().map(environment::say).forEach(lines::add);
        if (LogSetUp.wantsJson(environment.variables())) {
            ServiceLog.unusable(String.join("\n", lines));
        } else {
            lines.forEach(environment.err()::println);
        }
        return NOTHING_TO_SERVE;
    }
}
