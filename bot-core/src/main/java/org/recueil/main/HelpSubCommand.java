package org.recueil.main;

import java.io.PrintStream;
import java.util.List;

/** {@code help}: the sub-commands, a line each. */
final class HelpSubCommand implements SubCommand {
    private final List<SubCommand> commands;

    HelpSubCommand(List<SubCommand> commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String summary() {
        return "help [SOUS-COMMANDE] : cette liste, ou l’aide d’une sous-commande, comme SOUS-COMMANDE --help";
    }

    @Override
    public Work begin(Environment environment, List<String> arguments) {
        return (parsed, language) -> {
            PrintStream out = environment.out();
            out.println("./recueil [--lang fr|en] [sous-commande] — sans sous-commande : chat");
            commands.forEach(command -> out.println("  " + command.summary()));
            return 0;
        };
    }
}
