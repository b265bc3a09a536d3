package org.recueil.command;

import org.recueil.model.Theme;

/** How a theme is called in a language of the interface. */
final class ThemeTitle {
    private ThemeTitle() {}

    /** The official name; in English our own alone. */
    static String of(Theme theme, Wording wording) {
        return wording.language() == Language.ENGLISH ? theme.englishName() : theme.name();
    }

    /** The official name; in English our own stands before it. */
    static String inFull(Theme theme, Wording wording) {
        return wording.language() == Language.ENGLISH && !theme.englishName().equals(theme.name())
                ? theme.englishName() + " — " + theme.name()
                : theme.name();
    }
}
