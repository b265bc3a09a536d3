/**
 * Reads a line as an intent. {@link org.recueil.bot.reading.Reader} is the only way in; the other readers know the lines of one
 * subject.
 */
package org.recueil.bot.reading;
