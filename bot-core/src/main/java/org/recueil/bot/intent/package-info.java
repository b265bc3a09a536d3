/**
 * What a line asks for, as sealed values: each {@link org.recueil.bot.intent.Intent} prints itself as the line that asks for it,
 * and that line read again is the same intent.
 */
package org.recueil.bot.intent;
