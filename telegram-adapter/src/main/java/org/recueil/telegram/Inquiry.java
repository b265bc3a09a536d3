package org.recueil.telegram;

import org.recueil.command.Language;
import org.recueil.command.Message.Audience;

/**
 * A line that is to be answered in a chat.
 *
 * @param question the text of the message that the answer replies to, of which a button may take a part; empty if it could
 *     not be read again
 * @param trail the way that led to the line
 */
record Inquiry(String line, Language language, Audience audience, String question, Trail trail) {
    /** Nobody asked: these are words of the bot's own. */
    static final Inquiry NONE = new Inquiry("", Language.FRENCH, Audience.OTHERS, "", Trail.NONE);
}
