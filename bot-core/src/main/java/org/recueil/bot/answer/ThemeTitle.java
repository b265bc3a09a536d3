package org.recueil.bot.answer;

import org.recueil.model.Theme;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** How a theme is called in a language of the interface. */
public final class ThemeTitle {
    private ThemeTitle() {}

    /** The official name; in English our own alone. */
    public static String of(Theme theme, Wording wording) {
        return of(theme, wording.language());
    }

    /** The same in a language. */
    public static String of(Theme theme, Language language) {
        return language == Language.ENGLISH ? theme.englishName() : theme.name();
    }

    /** The official name; in English our own stands before it. */
    public static String inFull(Theme theme, Wording wording) {
        return wording.language() == Language.ENGLISH && !theme.englishName().equals(theme.name())
                ? theme.englishName() + " — " + theme.name()
                : theme.name();
    }

    /** As much of that as so many characters hold: both names, the first of them, or its first words. */
    public static String within(Theme theme, int most, Wording wording) {
        String both = inFull(theme, wording);
        return both.length() <= most ? both : FirstWords.within(of(theme, wording), most);
    }
}
