/** Pages: an answer of the bot, with what a browser, a preview and a reference manager need around it. */
package org.recueil.web.page;
