package org.recueil.reply;

/**
 * Text that can be shown anywhere: it holds no control character but {@code \n}, no line separator of another kind
 * and no half of a surrogate pair. Every string in a {@link Reply} is legible; what a person typed is made so here.
 */
public final class Legible {
    private static final int REPLACEMENT = 0xFFFD;

    private Legible() {}

    /**
     * The text with each line break as {@code \n}, each tab as a space, and whatever else cannot be shown as U+FFFD.
     * A legible text is returned as it is.
     */
    public static String of(String text) {
        if (isLegible(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(Legible::shown).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** The text as {@link #of} makes it, on one line: line breaks become spaces. */
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
