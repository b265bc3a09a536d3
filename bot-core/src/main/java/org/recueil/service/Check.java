package org.recueil.service;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recueil.data.DataException;
import org.recueil.text.Bilingual;

/**
 * One thing that was looked at before starting.
 *
 * @param what was looked at
 * @param found what was found, and where that is bad, what to do about it; never a secret
 */
public record Check(Bilingual what, boolean isGood, Bilingual found) {
    /** The names of what several look at. */
    public static final Bilingual SETTINGS = Bilingual.of("réglages", "settings");

    private static final Bilingual CLOCK = Bilingual.of("horloge", "clock");

    /** More than any answer takes, less than platforms bear. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(60);

    public static Check good(Bilingual what, Bilingual found) {
        return new Check(what, true, found);
    }

    public static Check bad(Bilingual what, Bilingual foundAndWhatToDo) {
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
            return List.of(bad(SETTINGS, unusable.said()));
        }
        return look.apply(settings);
    }

    /**
     * Whether a server of ours could listen there now.
     *
     * @param purpose what for, if it can
     */
    public static Check port(Bilingual what, ListenAddress address, Bilingual purpose) {
        return address.trouble()
                .map(trouble -> bad(what, trouble.said()))
                .orElseGet(() -> good(what, purpose.and(Bilingual.of(", libre", ", free"))));
    }

    /**
     * The clock of this machine against a server's.
     *
     * @param ahead how far the server's is ahead of ours
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
