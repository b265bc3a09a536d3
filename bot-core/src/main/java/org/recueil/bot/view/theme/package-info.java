/** Shows themes: lists to choose from, the profile of one, the themes present in a meeting. */
package org.recueil.bot.view.theme;
