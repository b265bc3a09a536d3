package org.recueil.service;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recueil.data.DataException;

/**
 * One thing that was looked at before starting.
 *
 * @param what was looked at
 * @param found what was found, and where that is bad, what to do about it; never a secret
 */
public record Check(String what, boolean isGood, String found) {
    /** More than any answer takes, less than platforms bear. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(60);

    public static Check good(String what, String found) {
        return new Check(what, true, found);
    }

    public static Check bad(String what, String foundAndWhatToDo) {
        return new Check(what, false, foundAndWhatToDo);
    }

    /**
     * What is found with settings that can be used; where they cannot, what is wrong with them.
     *
     * @param read fails with a {@link DataException} where they cannot
     */
    public static <S> List<Check> with(Supplier<S> read, Function<S, List<Check>> look) {
        S settings;
        try {
            settings = read.get();
        } catch (DataException unusable) {
            return List.of(bad("réglages", unusable.getMessage()));
        }
        return look.apply(settings);
    }

    /**
     * Whether a server of ours could listen there now.
     *
     * @param purpose what for, if it can
     */
    public static Check port(String what, ListenAddress address, String purpose) {
        return address.trouble()
                .map(trouble -> bad(what, trouble.getMessage()))
                .orElseGet(() -> good(what, purpose + ", libre"));
    }

    /**
     * The clock of this machine against a server's.
     *
     * @param ahead how far the server's is ahead of ours
     */
    public static Check clock(Duration ahead) {
        long seconds = ahead.abs().toSeconds();
        return ahead.abs().compareTo(CLOCK_TOLERANCE) <= 0
                ? good("horloge", "à " + seconds + " s de celle du serveur")
                : bad(
                        "horloge",
                        "elle " + (ahead.isNegative() ? "avance" : "retarde") + " de " + seconds
                                + " s sur celle du serveur ; mettez cette machine à l’heure (timedatectl set-ntp true)");
    }
}
