/**
 * Reads a line as an intent. {@link org.recueil.bot.reading.Reader} is the only way in. Each of the other readers knows the
 * lines about one subject.
 */
package org.recueil.bot.reading;
