package org.recueil.cli;

import java.io.PrintStream;
import java.util.List;
import org.recueil.text.Bilingual;

/** {@code help}: the sub-commands, one per line. */
final class HelpSubCommand implements SubCommand {
    private static final Bilingual USE = Bilingual.of(
            "./recueil [--lang fr|en] [sous-commande] — sans sous-commande : chat",
            "./recueil [--lang fr|en] [sub-command] — without a sub-command: chat");

    private final List<SubCommand> commands;

    HelpSubCommand(List<SubCommand> commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of(
                "help [SOUS-COMMANDE] : cette liste, ou l’aide d’une sous-commande, comme SOUS-COMMANDE --help",
                "help [SUBCOMMAND]: this list, or the help of a sub-command, as SUBCOMMAND --help does");
    }

    @Override
    public Work begin(Environment environment, List<String> arguments) {
        return (parsed, language) -> {
            PrintStream out = environment.out();
            out.println(environment.say(USE));
            commands.forEach(command -> out.println("  " + environment.say(command.summary())));
            return 0;
        };
    }
}
