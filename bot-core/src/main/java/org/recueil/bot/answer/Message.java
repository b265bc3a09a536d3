package org.recueil.bot.answer;

import org.recueil.wording.Language;

/** A line that somebody says to the bot. */
public record Message(String text, Language language, Audience audience) {
    /** Who reads the answer. */
    public enum Audience {
        /** One person alone with the bot. A line needs no slash. */
        PRIVATE,
        /** A group. The bot answers what is addressed to it ({@link org.recueil.bot.Bot#isAsked}) and shortens long answers. */
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
