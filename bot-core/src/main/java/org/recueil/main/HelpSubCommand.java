package org.recueil.main;

import java.io.PrintStream;
import java.util.List;
import org.recueil.command.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code help}: the sub-commands, a line each. */
final class HelpSubCommand implements SubCommand {
    private final List<SubCommand> commands;
    private final PrintStream out;

    HelpSubCommand(List<SubCommand> commands, PrintStream out) {
        this.commands = commands;
        this.out = out;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String summary() {
        return "help : cette liste";
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create();
    }

    @Override
    public int run(ParseResult arguments, Language language) {
        out.println("./recueil [sous-commande] — sans sous-commande : chat");
        commands.forEach(command -> out.println("  " + command.summary()));
        return 0;
    }
}
