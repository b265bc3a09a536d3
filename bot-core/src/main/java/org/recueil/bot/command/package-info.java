/**
 * The commands. Each turns an intent into an answer and reads no line. {@link org.recueil.bot.command.Answering} knows which
 * command answers which intent.
 */
package org.recueil.bot.command;
