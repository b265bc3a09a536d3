package org.recueil.service;

import java.io.IOException;
import java.util.List;
import org.recueil.cli.Environment;
import org.recueil.cli.SubCommand;
import org.recueil.text.Bilingual;

/** {@code doctor}: looks at all that {@code serve} needs, and starts nothing. */
public final class DoctorCommand implements SubCommand {
    private static final int SOMETHING_BAD = 1;

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of(
                "doctor : vérifie, sans rien démarrer, tout ce dont serve a besoin",
                "doctor: checks all that serve needs, and starts nothing");
    }

    @Override
    public Work begin(Environment environment, List<String> arguments) {
        return (parsed, language) -> examine(environment);
    }

    private static int examine(Environment environment) throws IOException {
        List<Check> checks = new Doctor(environment, Platforms.found()).checks();
        for (Check check : checks) {
            environment
                    .out()
                    .println((check.isGood() ? "✓ " : "✗ ")
                            + environment.say(Bilingual.pair(check.what(), check.found())));
        }
        long bad = checks.stream().filter(check -> !check.isGood()).count();
        Bilingual sum = bad == 0
                ? Bilingual.of("Tout est bon : ./recueil serve", "All is well: ./recueil serve")
                : Bilingual.of(bad + " à corriger (✗)", bad + " to mend (✗)");
        environment.out().println(environment.say(sum));
        return bad == 0 ? 0 : SOMETHING_BAD;
    }
}
