package org.recueil.text;

import java.util.Locale;

/**
 * Something that is said to the person who runs the program: the same in French and in English. Both stand side by side where they
 * are said, so that the compiler sees to it that neither is missing.
 */
public record Bilingual(String french, String english) {
    public static Bilingual of(String french, String english) {
        return new Bilingual(french, english);
    }

    /** A name, a number, or what else is no language. */
    public static Bilingual same(String words) {
        return new Bilingual(words, words);
    }

    /** A heading and what is said below it. */
    public static Bilingual pair(Bilingual heading, Bilingual words) {
        return new Bilingual(heading.french + " : " + words.french, heading.english + ": " + words.english);
    }

    /** English for English, French for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : french;
    }

    /** Both, one behind the other. */
    public Bilingual and(Bilingual more) {
        return new Bilingual(french + more.french, english + more.english);
    }

    /** Both in French, which comes first; whoever knows the reader asks {@link #in}. */
    @Override
    public String toString() {
        return french;
    }
}
