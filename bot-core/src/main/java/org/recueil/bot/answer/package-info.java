/**
 * What goes in and what comes out: a {@link org.recueil.bot.answer.Message}, and an {@link org.recueil.bot.answer.Answer} with
 * its items, its page and its {@link org.recueil.bot.answer.Budget}.
 */
package org.recueil.bot.answer;
