package org.recueil.bot.answer;

import java.util.ResourceBundle;

/** Which version of the program this is, as the build writes it down. */
public final class ProgramVersion {
    private ProgramVersion() {}

    public static String get() {
        return ResourceBundle.getBundle("org.recueil.version").getString("version");
    }
}
