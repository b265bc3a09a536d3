package org.recueil.bot.intent;

/**
 * What a line asks for, and how it was written.
 *
 * @param written the argument of the command without a page, or the references found in it; the actions for further pages
 *     repeat it
 * @param whole whether the line ends with {@code en entier} or {@code in full}, which asks for the whole of a long answer
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
