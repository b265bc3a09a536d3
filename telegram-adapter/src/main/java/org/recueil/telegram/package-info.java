/** Telegram: updates in, messages out. The only package that knows the Bot API. */
package org.recueil.telegram;
