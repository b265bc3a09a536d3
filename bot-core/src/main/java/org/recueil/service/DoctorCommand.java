package org.recueil.service;

import java.io.IOException;
import java.util.List;
import org.recueil.main.Environment;
import org.recueil.main.SubCommand;

/** {@code doctor}: looks at all that {@code serve} needs, and starts nothing. */
public final class DoctorCommand implements SubCommand {
    private static final int SOMETHING_BAD = 1;

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public String summary() {
        return "doctor : vérifie, sans rien démarrer, tout ce dont serve a besoin";
    }

    @Override
    public Work begin(Environment environment, List<String> arguments) {
        return (parsed, language) -> examine(environment);
    }

    private static int examine(Environment environment) throws IOException {
        List<Check> checks = new Doctor(environment, Platforms.found()).checks();
        for (Check check : checks) {
            environment.out().println((check.isGood() ? "✓ " : "✗ ") + check.what() + " : " + check.found());
        }
        long bad = checks.stream().filter(check -> !check.isGood()).count();
        environment.out().println(bad == 0 ? "Tout est bon : ./recueil serve" : bad + " à corriger (✗)");
        return bad == 0 ? 0 : SOMETHING_BAD;
    }
}
