package org.recueil.telegram;

import org.recueil.wording.Language;

/**
 * A line that somebody said to the bot.
 *
 * @param place beside the question
 * @param message the question's number
 * @param asker who said it
 * @param line what it says, our name left out
 */
record Question(Place place, int message, long asker, Language language, String line) {}
