package org.recueil.reply;

/**
 * Makes text legible, so that it can be shown anywhere. Legible text has no control character except {@code \n}, no other line
 * separator and no half of a surrogate pair. All strings in a {@link Reply} are legible.
 */
public final class Legible {
    private static final int REPLACEMENT = 0xFFFD;

    private Legible() {}

    /**
     * The text with line breaks as {@code \n}, tabs as spaces, and U+FFFD for anything else that cannot be shown. A legible
     * text is returned as it is.
     */
    public static String of(String text) {
        if (isLegible(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(Legible::shown).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** The same on one line: line breaks become spaces. */
    public static String line(String text) {
        return of(text).replace('\n', ' ');
    }

    static boolean isLegible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c <= '~' || c >= '\u00a0' && c < '\u2028';
            if (!plain && shown(text.codePointAt(i)) != text.codePointAt(i)) {
                return false;
            }
            i += Character.isHighSurrogate(c) ? 1 : 0;
        }
        return true;
    }

    private static int shown(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', '\u0085', '\u2028', '\u2029' -> '\n';
            case '\t' -> ' ';
            default -> isHidden(codePoint) ? REPLACEMENT : codePoint;
        };
    }

    private static boolean isHidden(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }
}
