/** Shows themes: lists to choose from, facts about one, the most frequent themes of a meeting. */
package org.recueil.bot.view.theme;
