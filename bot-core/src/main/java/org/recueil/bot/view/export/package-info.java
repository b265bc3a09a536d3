/** What an answer becomes in a file: a text with headings and footnotes, a table, a bibliography. */
package org.recueil.bot.view.export;
