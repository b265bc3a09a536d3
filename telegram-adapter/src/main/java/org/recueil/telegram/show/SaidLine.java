package org.recueil.telegram.show;

import org.recueil.telegram.api.ChatPlace;
import org.recueil.wording.Language;

/**
 * A line that somebody said to the bot.
 *
 * @param place beside the question
 * @param message the question's number
 * @param asker who said it
 * @param line what it says, our name left out
 */
public record SaidLine(ChatPlace place, int message, long asker, Language language, String line) {}
