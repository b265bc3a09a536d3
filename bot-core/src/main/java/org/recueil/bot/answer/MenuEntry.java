package org.recueil.bot.answer;

/**
 * A command as the menu of a platform shows it.
 *
 * @param name in the language of the person who reads it, without a slash: lower case, digits, underscores
 * @param what it answers, in one line without a full stop
 */
public record MenuEntry(String name, String what) {}
