/**
 * The bot as a function: {@link org.recueil.bot.Bot} turns a {@link org.recueil.bot.answer.Message} into an {@link
 * org.recueil.bot.answer.Answer}. It keeps no session and no state, and writes no markup.
 *
 * <p>{@link org.recueil.bot.reading.Reader} reads a line once, into an {@link org.recueil.bot.intent.Intent}. {@link
 * org.recueil.bot.command.Answering} hands the intent to its command. The command decides, and the views show. Front ends need
 * this package, {@code bot.answer} and {@code bot.intent}.
 */
package org.recueil.bot;
