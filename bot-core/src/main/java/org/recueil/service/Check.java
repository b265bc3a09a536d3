package org.recueil.service;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recueil.data.DataException;
import org.recueil.delivery.Failure;
import org.recueil.text.Bilingual;

/**
 * The result of one check before starting.
 *
 * @param what was looked at
 * @param found what was found, and what to do about it if it is bad; never a secret
 */
public record Check(Bilingual what, boolean isGood, Bilingual found) {
    /** The names of what several checks look at. */
    public static final Bilingual SETTINGS = Bilingual.of("réglages", "settings");

    private static final Bilingual CLOCK = Bilingual.of("horloge", "clock");

    /** Longer than any answer takes, shorter than platforms tolerate. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(60);

    public static Check good(Bilingual what, Bilingual found) {
        return new Check(what, true, found);
    }

    public static Check bad(Bilingual what, Bilingual foundAndWhatToDo) {
        return new Check(what, false, foundAndWhatToDo);
    }

    /**
     * The checks of settings that can be used; otherwise what is wrong with the settings.
     *
     * @param read throws a {@link DataException} if they cannot be used
     */
    public static <S> List<Check> with(Supplier<S> read, Function<S, List<Check>> look) {
        S settings;
        try {
            settings = read.get();
        } catch (DataException unusable) {
            return List.of(bad(SETTINGS, unusable.said()));
        }
        return look.apply(settings);
    }

    /**
     * A server that answers badly, although nothing bars the way to it.
     *
     * @param api its address
     * @param variable the setting that names another address
     */
    public static Check noAnswer(Bilingual what, Object api, String variable, Failure failure) {
        return bad(
                what,
                Bilingual.of(
                        api + " ne répond pas comme il faut (" + failure.getMessage() + ") ; vérifiez le réseau, et "
                                + variable + " s’il est là",
                        api + " does not answer as it should (" + failure.getMessage() + "); check the network, and "
                                + variable + " if it is there"));
    }

    /**
     * Whether our server could listen there now.
     *
     * @param purpose what the port is for; said if it is free
     */
    public static Check port(Bilingual what, ListenAddress address, Bilingual purpose) {
        return address.trouble()
                .map(trouble -> bad(what, trouble.said()))
                .orElseGet(() -> good(what, purpose.and(Bilingual.of(", libre", ", free"))));
    }

    /**
     * Compares the clock of this machine with that of a server.
     *
     * @param ahead how far the server's clock is ahead of ours
     */
    public static Check clock(Duration ahead) {
        long seconds = ahead.abs().toSeconds();
        return ahead.abs().compareTo(CLOCK_TOLERANCE) <= 0
                ? good(
                        CLOCK,
                        Bilingual.of(
                                "à " + seconds + " s de celle du serveur", "within " + seconds + " s of the server’s"))
                : bad(
                        CLOCK,
                        Bilingual.of(
                                "elle " + (ahead.isNegative() ? "avance" : "retarde") + " de " + seconds
                                        + " s sur celle du serveur ; mettez cette machine à l’heure (timedatectl set-ntp true)",
                                "it is " + seconds + " s " + (ahead.isNegative() ? "ahead of" : "behind")
                                        + " the server’s; set the clock of this machine (timedatectl set-ntp true)"));
    }
}
