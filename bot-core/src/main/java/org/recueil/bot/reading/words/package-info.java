/** Reads single words and set phrases: spelling, greetings, words used for citing, variants of characters. */
package org.recueil.bot.reading.words;
