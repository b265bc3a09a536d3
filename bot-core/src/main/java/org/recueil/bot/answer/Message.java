package org.recueil.bot.answer;

import org.recueil.wording.Language;

/** A line that somebody says to the bot, whatever it holds. */
public record Message(String text, Language language, Audience audience) {
    /** Who hears it. */
    public enum Audience {
        /** The bot alone: a line needs no slash. */
        PRIVATE,
        /** A group: the bot answers what is said to it ({@link org.recueil.bot.Bot#isAsked}), a long answer by its beginning. */
        OTHERS
    }

    public Message {
        if (text == null || language == null || audience == null) {
            throw new IllegalArgumentException(
                    "a message needs a text, which may be empty, a language and an audience");
        }
    }

    /** A line said in private. */
    public Message(String text, Language language) {
        this(text, language, Audience.PRIVATE);
    }
}
