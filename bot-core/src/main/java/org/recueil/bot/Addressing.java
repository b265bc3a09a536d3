package org.recueil.bot;

import java.util.regex.Pattern;
import org.recueil.bot.reading.words.Courtesy;
import org.recueil.text.Folding;

/** How a message that others read too is said to the bot. */
public enum Addressing {
    /** By a command. */
    COMMAND,
    /** By its name at the beginning of the message or at its end. */
    NAME_AT_AN_END,
    /** By its name inside a sentence, which may only speak of it. */
    NAME_INSIDE,
    /** By a reply to what it said, without its name. */
    REPLY,
    /** Not at all. */
    NONE;

    private static final Pattern NAME = Pattern.compile("@[\\w.-]+");

    /**
     * How a message says the bot's name. Other people's names, greetings and thanks around it leave it at an end: {@code
     * Bonjour @Recueil, …}; but thanks before it, and no question behind it, only speak of the bot: {@code merci @Recueil pour
     * tout}.
     *
     * @param before what stands before the name, the first if it is said more than once
     * @param after what stands after it, the last
     */
    public static Addressing byName(String before, String after) {
        boolean first = saysNothing(before) && (after.indexOf('?') >= 0 || !Courtesy.thanks(words(before)));
        return first || saysNothing(after) ? NAME_AT_AN_END : NAME_INSIDE;
    }

    private static String words(String text) {
        return Folding.fold(NAME.matcher(text).replaceAll(" "));
    }

    private static boolean saysNothing(String text) {
        String words = words(text);
        return words.isEmpty() || Courtesy.isPolite(words);
    }
}
