package org.recueil.bot;

/**
 * As much of a text as the bot reads: whatever is written, so much is answered soon and takes little memory.
 *
 * @param text without the blanks before it
 * @param isWhole whether nothing but blanks follows
 */
public record Beginning(String text, boolean isWhole) {
    /** As long as a message may be in Telegram: no list of references that people write is longer. */
    public static final int LONGEST = 4_096;

    /** How far back a blank or a comma is looked for, so that II.37 does not become II.3. */
    private static final int LONGEST_WORD = 100;

    /** Tells that something followed. */
    private static final String MORE = "…";

    /** The beginning of any text. */
    public static Beginning of(String text) {
        int start = start(text);
        if (text.length() - start <= LONGEST) {
            return new Beginning(text.substring(start), true);
        }
        int end = start + LONGEST;
        boolean isWhole = isBlank(text, end);
        return new Beginning(text.substring(start, isWhole ? end : endOfWords(text, end)), isWhole);
    }

    /** What need only be kept of a text: its beginning is that of the text. */
    public static String kept(String text) {
        Beginning beginning = of(text);
        int start = start(text);
        return beginning.isWhole ? beginning.text : text.substring(start, start + LONGEST + 1) + MORE;
    }

    private static int start(String text) {
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int endOfWords(String text, int end) {
        for (int at = end; at > end - LONGEST_WORD; at--) {
            if (isBlank(text.charAt(at)) || ",;".indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static boolean isBlank(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (!isBlank(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
