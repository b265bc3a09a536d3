package org.recueil.bot.intent;

/**
 * What a line asks for, and how it was written.
 *
 * @param written what follows the command's name, without a page, or the references that were made of it: further pages are
 *     asked for in the same words
 */
public record AskedIntent(Intent intent, String written) {}
