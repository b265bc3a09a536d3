package org.recueil.command;

/**
 * A line that somebody says to the bot, whatever it holds.
 *
 * @param beforeOthers whether it was said before others, who get a long answer by its beginning
 */
public record Message(String text, Language language, boolean beforeOthers) {
    public Message {
        if (text == null || language == null) {
            throw new IllegalArgumentException("a message needs a text, which may be empty, and a language");
        }
    }

    /** A line said in private. */
    public Message(String text, Language language) {
        this(text, language, false);
    }
}
