package org.recueil.service;

import java.io.IOException;
import java.util.List;
import org.recueil.command.Language;
import org.recueil.main.Environment;
import org.recueil.main.SubCommand;
import picocli.CommandLine.ParseResult;

/** {@code serve}: the bot on every platform whose tokens are set. */
public final class ServeCommand implements SubCommand {
    private static final int NOTHING_TO_SERVE = 1;

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String summary() {
        return "serve : répond sur toutes les plateformes dont les jetons sont là";
    }

    @Override
    public int run(Environment environment, ParseResult arguments, Language language) throws IOException {
        List<Platform> platforms = Platforms.found();
        Configuration configuration = Configuration.read(environment.variables(), platforms);
        List<Platform> wanted = Platforms.wanted(platforms, configuration.variables());
        if (wanted.isEmpty()) {
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
        return new Serving(environment, configuration).run(wanted);
    }
}
