/** Shows what a search found, how the question was understood, and how it can be narrowed. */
package org.recueil.bot.view.search;
