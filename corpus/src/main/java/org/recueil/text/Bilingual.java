package org.recueil.text;

import java.util.Locale;

/**
 * A message in French and English for the person who runs the program. Both texts stand side by side in the code, so
 * that the compiler refuses a message without one of them.
 */
public record Bilingual(String french, String english) {
    public static Bilingual of(String french, String english) {
        return new Bilingual(french, english);
    }

    /** A text that is the same in both languages, such as a name or a number. */
    public static Bilingual same(String words) {
        return new Bilingual(words, words);
    }

    /** A heading, a colon and the words that follow it. */
    public static Bilingual pair(Bilingual heading, Bilingual words) {
        return new Bilingual(heading.french + " : " + words.french, heading.english + ": " + words.english);
    }

    /** The English text if the locale's language is English, otherwise the French one. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : french;
    }

    /** This message followed by another one, in both languages. */
    public Bilingual and(Bilingual more) {
        return new Bilingual(french + more.french, english + more.english);
    }

    /** The French text. If the reader's language is known, use {@link #in}. */
    @Override
    public String toString() {
        return french;
    }
}
