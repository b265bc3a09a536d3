package org.recueil.bot.answer;

/**
 * A command in the menu of a platform.
 *
 * @param name in the reader's language, without a slash: lower case, digits, underscores
 * @param what it does, on one line without a full stop
 */
public record MenuEntry(String name, String what) {}
