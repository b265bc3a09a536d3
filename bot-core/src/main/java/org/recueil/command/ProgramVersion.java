package org.recueil.command;

import java.util.ResourceBundle;

/** Which version of the program this is, as the build writes it down. */
final class ProgramVersion {
    private ProgramVersion() {}

    static String get() {
        return ResourceBundle.getBundle("org.recueil.version").getString("version");
    }
}
