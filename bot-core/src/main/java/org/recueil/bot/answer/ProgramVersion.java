package org.recueil.bot.answer;

import java.util.ResourceBundle;

/** The version of this program, as recorded by the build. */
public final class ProgramVersion {
    private ProgramVersion() {}

    public static String get() {
        return ResourceBundle.getBundle("org.recueil.version").getString("version");
    }
}
