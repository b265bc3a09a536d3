package org.recueil.cli;

import java.io.PrintStream;
import java.util.List;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code SUBCOMMAND --help}: how one sub-command is called, its options, and its settings. */
public record CommandHelp(SubCommand command, CommandSpec spec, Environment environment) {
    private static final Bilingual SETTINGS = Bilingual.of("Réglages :", "Settings:");

    void print() {
        PrintStream out = environment.out();
        out.println("./recueil " + environment.say(command.summary()));
        for (OptionSpec option : spec.options()) {
            if (option.description().length > 0) {
                String value = option.paramLabel().equals("PARAM") ? "" : " " + option.paramLabel();
                out.println("  " + said(option.longestName() + value, described(option)));
            }
        }
        List<Setting> settings = command.settings();
        if (!settings.isEmpty()) {
            out.println(environment.say(SETTINGS));
        }
        settings.forEach(setting ->
                out.println("  " + said(String.join(", ", setting.variables()), setting.meaning())));
    }

    private String said(String what, Bilingual meaning) {
        return environment.say(Bilingual.pair(Bilingual.same(what), meaning));
    }

    /** The description of an option, in French and then in English. */
    public static String[] description(Bilingual words) {
        return new String[] {words.french(), words.english()};
    }

    private static Bilingual described(OptionSpec option) {
        return Bilingual.of(option.description()[0], option.description()[1]);
    }
}
