package org.recueil.main;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code SUBCOMMAND --help}: how one sub-command is called, its options, and what can be set for it. */
record CommandHelp(SubCommand command, CommandSpec spec) {
    void print(PrintStream out) {
        out.println("./recueil " + command.summary());
        for (OptionSpec option : spec.options()) {
            if (option.description().length > 0) {
                String value = option.paramLabel().equals("PARAM") ? "" : " " + option.paramLabel();
                out.println("  " + option.longestName() + value + " : " + String.join(" ", option.description()));
            }
        }
        List<Setting> settings = command.settings();
        if (!settings.isEmpty()) {
            out.println("Réglages :");
        }
        settings.forEach(
                setting -> out.println("  " + String.join(", ", setting.variables()) + " : " + setting.meaning()));
    }
}
