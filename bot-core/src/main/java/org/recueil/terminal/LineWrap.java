package org.recueil.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.WCWidth;

/** Breaks styled text into lines. Each break replaces one space or line break; nothing else is lost. */
final class LineWrap {
    private LineWrap() {}

    /**
     * Lines that are no wider than the columns, if there are spaces to break at. A longer word has a line of its own, so that
     * an address can be copied whole.
     */
    static List<AttributedString> wrap(AttributedString text, int columns) {
        List<AttributedString> lines = new ArrayList<>();
        String characters = text.toString();
        int start = 0;
        int space = -1;
        int width = 0;
        int at = 0;
        while (at < characters.length()) {
            int codePoint = characters.codePointAt(at);
            width += Math.max(0, WCWidth.wcwidth(codePoint));
            if (codePoint == ' ' && !isBound(characters, at) && (width - 1 <= columns || space < start)) {
                space = at;
            }
            boolean lineEnds = codePoint == '\n';
            if (lineEnds || (width > columns && space >= start)) {
                int end = lineEnds ? at : space;
                lines.add(text.subSequence(start, end));
                start = end + 1;
                at = start;
                width = 0;
            } else {
                at += Character.charCount(codePoint);
            }
        }
        lines.add(text.subSequence(start, characters.length()));
        return lines;
    }

    /** French has spaces inside quotation marks and before some punctuation marks; no line breaks there. */
    private static boolean isBound(String text, int space) {
        boolean opened = space > 0 && text.charAt(space - 1) == '«';
        return opened || space + 1 < text.length() && ";:!?»".indexOf(text.charAt(space + 1)) >= 0;
    }
}
