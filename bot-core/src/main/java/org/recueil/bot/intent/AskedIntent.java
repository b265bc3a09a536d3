package org.recueil.bot.intent;

/**
 * What a line asks for, and how it was written.
 *
 * @param written what follows the command's name, without a page, or the references that were made of it: further pages are
 *     asked for in the same words
 * @param whole whether the line asks for all of a long answer, by the words {@code en entier} or {@code in full} at its end
 */
public record AskedIntent(Intent intent, String written, boolean whole) {
    public AskedIntent(Intent intent, String written) {
        this(intent, written, false);
    }

    /** The same line, read as another intent. */
    public AskedIntent as(Intent other, String otherWords) {
        return new AskedIntent(other, otherWords, whole);
    }
}
