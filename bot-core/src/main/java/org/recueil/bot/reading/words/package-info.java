/** Reads single words and set phrases: spelling, greetings, words of citing, other forms of the same characters. */
package org.recueil.bot.reading.words;
