/** What is said of a draft. */
package org.recueil.bot.view.draft;
