/** Finds the themes that people name, in the words of the index or in their own. */
package org.recueil.bot.reading.theme;
