package org.recueil.wording;

import java.util.Locale;

/** A language of the interface. The official texts are in French in both. */
public enum Language {
    FRENCH(Locale.FRENCH),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code fr} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language with a code such as {@code en-GB}; French for any other code. */
    public static Language ofCode(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : FRENCH;
    }

    /**
     * The language that a reader with this language code understands: French if the code is French or blank, otherwise English.
     */
    public static Language ofReader(String code) {
        boolean french = code.isBlank() || code.toLowerCase(Locale.ROOT).startsWith("fr");
        return french ? FRENCH : ENGLISH;
    }
}
