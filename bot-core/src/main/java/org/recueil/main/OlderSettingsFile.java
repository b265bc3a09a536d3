package org.recueil.main;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * How version 0.1.0 and earlier read a file of settings: as {@link Properties}. For people who move a file from there, which
 * may have a value that stands for something else now. Given the lines in their order.
 */
final class OlderSettingsFile {
    private boolean continued;

    /**
     * What was different; nothing if the line meant the same.
     *
     * @param read what it means now
     * @param marked whether it began with a byte order mark
     */
    Optional<String> difference(String line, Optional<SettingsLine> read, boolean marked) {
        boolean wasContinued = continued;
        boolean comment = !wasContinued && line.strip().matches("[#!].*");
        continued = !comment && endsWithBackslash(line);
        if (read.isEmpty()) {
            return Optional.empty();
        } else if (wasContinued) {
            return Optional.of("une version antérieure y voyait la suite de la ligne d’avant, qui finit par \\");
        } else if (marked) {
            return Optional.of("une version antérieure la refusait, pour la marque d’ordre des octets (BOM)");
        } else if (continued) {
            return Optional.of("une version antérieure ôtait la barre \\ à la fin et joignait la ligne suivante");
        }
        return differs(line, read.get());
    }

    private static Optional<String> differs(String line, SettingsLine now) {
        Properties before = new Properties();
        try {
            before.load(new StringReader(line));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (IllegalArgumentException malformed) {
            return Optional.of("une version antérieure la refusait, pour « \\u » sans quatre chiffres");
        }
        String value = before.getProperty(now.name());
        if (value == null) {
            return Optional.of("une version antérieure la refusait, pour « export »");
        } else if (value.strip().equals(now.value().strip())) {
            return Optional.empty();
        }
        return Optional.of(
                line.contains("\\")
                        ? "une version antérieure ôtait les barres \\ de la valeur ; elles comptent à présent"
                        : "une version antérieure gardait les guillemets dans la valeur ; ils n’en font plus partie");
    }

    /** An odd number of them: two were one. */
    private static boolean endsWithBackslash(String line) {
        int at = line.length();
        while (at > 0 && line.charAt(at - 1) == '\\') {
            at--;
        }
        return (line.length() - at) % 2 == 1;
    }
}
