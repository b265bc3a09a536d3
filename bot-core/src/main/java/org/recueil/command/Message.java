package org.recueil.command;

/** A line that somebody says to the bot, whatever it holds. */
public record Message(String text, Language language) {
    public Message {
        if (text == null || language == null) {
            throw new IllegalArgumentException("a message needs a text, which may be empty, and a language");
        }
    }
}
