package org.recueil.service;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.recueil.cli.Engine;
import org.recueil.cli.Environment;
import org.recueil.cli.FrontEnd;
import org.recueil.delivery.PlatformObserver;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;

/**
 * A chat platform that the bot can serve, alone by the sub-command of its name, or beside others by {@code serve}. {@code
 * serve} serves those that are {@linkplain #isWanted wanted}.
 */
public interface Platform extends FrontEnd {
    /** One line for people: which settings it needs, and where to get them. */
    Bilingual firstSteps();

    /**
     * Reads its settings and makes a session. Nothing is sent yet.
     *
     * @param engine waits until it is loaded
     * @param variables the settings, as {@link org.recueil.platform.settings.Setting#in} reads them
     * @param observer is told what happens
     * @throws org.recueil.data.DataException if a setting is missing or cannot be used; it never quotes a secret
     */
    PlatformSession session(Supplier<Engine> engine, Map<String, String> variables, PlatformObserver observer);

    /**
     * Checks whether it would work, without starting: settings, tokens, address, clock, what the platform lets the bot do.
     * Changes nothing there, throws nothing, ends within about 20 seconds.
     */
    List<Check> check(Map<String, String> variables);

    /**
     * The port at which the platform reaches us; empty if it does not.
     *
     * @throws org.recueil.data.DataException as {@link #session}
     */
    default Optional<ListenAddress> listening(Map<String, String> variables) {
        return Optional.empty();
    }

    /**
     * What the platform asks and answers in a rehearsal; empty if it can be served without asking anybody.
     *
     * @param address of the server that plays it; it ends with a slash
     */
    default Optional<Rehearsed> rehearsed(String address) {
        return Optional.empty();
    }

    /** Whether {@code serve} serves it: one of its secret settings is set. If others are missing, it says so. */
    default boolean isWanted(Map<String, String> variables) {
        return settings().stream()
                .filter(Setting::isSecret)
                .flatMap(setting -> setting.variables().stream())
                .anyMatch(name -> !variables.getOrDefault(name, "").isBlank());
    }

    @Override
    default Language usualLanguage(Environment environment) {
        return environment.language();
    }

    @Override
    default int run(Environment environment, Language language) throws IOException {
        return LoggedEnd.of(environment, () -> {
            Configuration configuration = Configuration.read(environment.variables(), List.of(this));
            return new Serving(environment, configuration).run(List.of(this));
        });
    }
}
