package org.recueil.command;

/** The beginning of a text, for lists; what is shortened ends with an ellipsis. */
final class FirstWords {
    private static final int LENGTH = 110;

    private FirstWords() {}

    /** Whole words, about a line and a half of them; the text itself where it is not much longer. */
    static String of(String text) {
        return of(text, LENGTH);
    }

    /** Whole words, about so many characters of them; the text itself where it is not much longer. */
    static String of(String text, int length) {
        String line = text.replace('\n', ' ');
        if (line.length() <= length + length / 5) {
            return line;
        }
        int end = line.lastIndexOf(' ', length);
        String words = line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, length / 2));
        return words.replaceFirst("[\\s,;:(«–-]+$", "") + " …";
    }
}
