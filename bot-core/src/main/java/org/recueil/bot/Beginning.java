package org.recueil.bot;

/**
 * The part of a text that the bot reads. The limit keeps answers fast and memory small, whatever is sent.
 *
 * @param text without leading blanks
 * @param isWhole whether only blanks follow
 */
public record Beginning(String text, boolean isWhole) {
    /** The length of a Telegram message. People write no longer lists of references. */
    public static final int LONGEST = 4_096;

    /** How far back a blank or comma is looked for, so that II.37 is not cut to II.3. */
    private static final int LONGEST_WORD = 100;

    /** Marks that something followed. */
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

    /** A shorter text with the same beginning, for whoever keeps texts. */
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
