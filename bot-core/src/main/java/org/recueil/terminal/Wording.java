package org.recueil.terminal;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the terminal says by itself: in English to who asks in English, in French to all others. */
final class Wording {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Wording(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Wording of(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        Locale language = english ? Locale.ENGLISH : Locale.FRENCH;
        return new Wording(ResourceBundle.getBundle("org.recueil.terminal.terminal", language, NO_FALLBACK));
    }

    String welcome() {
        return bundle.getString("welcome");
    }

    String shared() {
        return bundle.getString("shared");
    }
}
