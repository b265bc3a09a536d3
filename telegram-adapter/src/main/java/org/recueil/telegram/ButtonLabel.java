package org.recueil.telegram;

/** A label as a phone shows it on a row of its own. */
final class ButtonLabel {
    private static final String COLON = ":";
    private static final String ELLIPSIS = "…";

    private ButtonLabel() {}

    /** The label; of a long one what it names, without what it says of it before a colon; of what is still too long, whole words. */
    static String of(String label) {
        String whole = label.strip();
        int colon = whole.indexOf(COLON);
        String named = colon < 0 ? "" : strip(whole.substring(colon + 1));
        String shown = isLong(whole) && !named.isEmpty() ? named : whole;
        return isLong(shown) ? shortened(shown) : shown;
    }

    private static boolean isLong(String label) {
        return label.codePointCount(0, label.length()) > ButtonRows.WIDTH;
    }

    private static String shortened(String label) {
        int end = label.offsetByCodePoints(0, ButtonRows.WIDTH - 1);
        int space = label.lastIndexOf(' ', end);
        String words = label.substring(0, space > end / 2 ? space : end);
        return strip(words.replaceFirst("[\\s\\p{Z},;:(«“]+$", "")) + ELLIPSIS;
    }

    /** Without spaces around it, no-break ones too. */
    private static String strip(String text) {
        return text.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
    }
}
