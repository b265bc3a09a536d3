/** Shows provisions: one with its actions, several, related ones, their citations, their texts in other languages. */
package org.recueil.bot.view.provision;
