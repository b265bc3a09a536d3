package org.recueil.draft;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Ends a text that is too long where a reader would end it. A quotation that is cut would look altered, so the text ends with
 * a line, or at least with a word.
 */
final class Shortening {
    private Shortening() {}

    /**
     * @param text may be longer than {@code most}; the draft then is its beginning
     * @param more if the file is known to have more text than this
     */
    static Draft within(String text, List<Draft.Range> quoted, int most, boolean more) {
        if (text.length() <= most) {
            return new Draft(text, quoted, more);
        }
        int end = end(text, most);
        List<Draft.Range> kept = quoted.stream()
                .filter(range -> range.start() < end)
                .map(range -> new Draft.Range(range.start(), Math.min(range.end(), end)))
                .collect(Collectors.toList());
        return new Draft(text.substring(0, end), kept, true);
    }

    private static int end(String text, int most) {
        int line = text.lastIndexOf('\n', most);
        if (line > most / 2) {
            return line;
        }
        int word = text.lastIndexOf(' ', most);
        if (word > most / 2) {
            return word;
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }
}
