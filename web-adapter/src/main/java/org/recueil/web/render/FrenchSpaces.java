package org.recueil.web.render;

import java.util.regex.Pattern;

/**
 * The spaces of French before {@code : ; ? ! »} and after {@code «}, at which no line may break. For our own words only: official
 * ones stay as they are.
 */
public final class FrenchSpaces {
    private static final Pattern BREAKING = Pattern.compile(" (?=[:;?!»])|(?<=«) ");

    private FrenchSpaces() {}

    /** The same words with non-breaking spaces (U+00A0). */
    public static String in(String words) {
        return BREAKING.matcher(words).replaceAll("\u00A0");
    }
}
