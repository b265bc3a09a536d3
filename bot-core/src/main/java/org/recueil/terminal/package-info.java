/**
 * The bot without a network: a chat in a terminal. {@link org.recueil.terminal.TerminalFrontEnd} is the way in. {@link
 * org.recueil.terminal.TerminalChat} has a {@link org.recueil.terminal.Conversation} and finds out whether a person or a script
 * is at the other end.
 */
package org.recueil.terminal;
