/**
 * Shows provisions: one with its actions, several, those related to it, their citations, their text in other languages.
 */
package org.recueil.bot.view.provision;
