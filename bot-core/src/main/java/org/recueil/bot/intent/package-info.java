/**
 * What a line asks for, as sealed values. An {@link org.recueil.bot.intent.Intent} prints itself as a line, and reading that
 * line gives the same intent.
 */
package org.recueil.bot.intent;
