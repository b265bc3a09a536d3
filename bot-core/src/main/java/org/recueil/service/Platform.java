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
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;

/**
 * A chat platform that the bot can be on: served alone by the sub-command of its name, or beside others by {@code serve}. It is
 * asked for where one of its secret settings is set.
 */
public interface Platform extends FrontEnd {
    /** What to set so that it is served, and where to get it: one line for people. */
    Bilingual firstSteps();

    /**
     * Reads its settings and makes ready; nothing is sent yet.
     *
     * @param engine waits until it is loaded
     * @param variables what is set, as {@link org.recueil.platform.settings.Setting#in} reads it
     * @param watch is told what happens
     * @throws org.recueil.data.DataException where a setting is missing or cannot be used; it never quotes a secret
     */
    PlatformSession presence(Supplier<Engine> engine, Map<String, String> variables, PlatformObserver watch);

    /**
     * Looks whether it would work, without starting: settings, tokens, address, clock, what the platform lets the bot do. Changes
     * nothing there, throws nothing, ends within about 20 seconds.
     */
    List<Check> check(Map<String, String> variables);

    /**
     * The port of ours at which it would be reached; nothing if it is not reached so.
     *
     * @throws org.recueil.data.DataException as {@link #presence}
     */
    default Optional<ListenAddress> listening(Map<String, String> variables) {
        return Optional.empty();
    }

    /**
     * What it is asked and answered in a rehearsal.
     *
     * @param address of the server that plays it, which ends with a slash
     */
    Rehearsed rehearsed(String address);

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
