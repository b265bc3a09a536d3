package org.recueil.service;

import java.time.Duration;

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
