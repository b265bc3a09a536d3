package org.recueil.platform.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.recueil.text.Bilingual;

/**
 * Compares the lines of a file of settings with how version 0.1.0 and earlier read them, as {@link Properties}. It warns people
 * whose file now means something else. The lines must be given in order.
 */
final class OlderSettingsFile {
    private boolean continued;

    /**
     * How the line was read otherwise; empty if it meant the same.
     *
     * @param read what it means now
     * @param marked whether it began with a byte order mark
     */
    Optional<Bilingual> difference(String line, Optional<SettingsLine> read, boolean marked) {
        boolean wasContinued = continued;
        boolean comment = !wasContinued && line.strip().matches("[#!].*");
        continued = !comment && endsWithBackslash(line);
        if (read.isEmpty()) {
            return Optional.empty();
        } else if (wasContinued) {
            return older(
                    "y voyait la suite de la ligne d’avant, qui finit par \\",
                    "took it for the rest of the line before, which ends with \\");
        } else if (marked) {
            return older(
                    "la refusait, pour la marque d’ordre des octets (BOM)",
                    "refused it, because of its byte order mark");
        } else if (continued) {
            return older(
                    "ôtait la barre \\ à la fin et joignait la ligne suivante",
                    "took the backslash at its end away and joined the next line");
        }
        return differs(line, read.get());
    }

    private static Optional<Bilingual> older(String french, String english) {
        return Optional.of(Bilingual.of("une version antérieure " + french, "an older version " + english));
    }

    private static Optional<Bilingual> differs(String line, SettingsLine now) {
        Properties before = new Properties();
        try {
            before.load(new StringReader(line));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (IllegalArgumentException malformed) {
            return older(
                    "la refusait, pour « \\u » sans quatre chiffres",
                    "refused it, because of “\\u” without four digits");
        }
        String value = before.getProperty(now.name());
        if (value == null) {
            return older("la refusait, pour « export »", "refused it, because of “export”");
        } else if (value.strip().equals(now.value().strip())) {
            return Optional.empty();
        }
        return line.contains("\\")
                ? older(
                        "ôtait les barres \\ de la valeur ; elles comptent à présent",
                        "took the backslashes out of the value; they count now")
                : older(
                        "gardait les guillemets dans la valeur ; ils n’en font plus partie",
                        "kept the quotes in the value; they are no part of it any more");
    }

    /** Whether the line goes on, because it ends with an odd number of backslashes. Two of them meant one. */
    private static boolean endsWithBackslash(String line) {
        int at = line.length();
        while (at > 0 && line.charAt(at - 1) == '\\') {
            at--;
        }
        return (line.length() - at) % 2 == 1;
    }
}
