package org.recueil.bot;

import java.util.regex.Pattern;
import org.recueil.bot.reading.words.Courtesy;
import org.recueil.text.Folding;

/** How a message in a group addresses the bot. */
public enum Addressing {
    /** By a command. */
    COMMAND,
    /** By its name at the beginning of the message or at its end. */
    NAME_AT_AN_END,
    /** By its name inside a sentence, which may only speak of it. */
    NAME_INSIDE,
    /** By a reply to one of its messages, without its name. */
    REPLY,
    /** Not at all. */
    NONE;

    private static final Pattern NAME = Pattern.compile("@[\\w.-]+");

    /**
     * How a message with the bot's name in it addresses the bot. The name is at an end if only names of other people, greetings
     * or thanks stand beside it: {@code Bonjour @Recueil, …}. Thanks before the name only mention the bot, unless a question
     * follows: {@code merci @Recueil pour tout}.
     *
     * @param before the text before the name; if the name stands there more than once, before the first
     * @param after the text after the name; if it stands there more than once, after the last
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
