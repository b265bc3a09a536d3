package org.recueil.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words as the cells of a workbook hold them. */
final class CellText {
    /** The most UTF-16 units of a cell (Excel specifications and limits). */
    static final int LONGEST = 32_767;

    /** Excel reads these seven characters as one: ST_Xstring of ECMA-376, part 1, section 22.9.2.19. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

    private CellText() {}

    /** The words in parts, of which each fits into a cell and none ends with half a surrogate pair; at least one. */
    static List<String> parts(String words) {
        String text = ESCAPE.matcher(XmlText.of(words)).replaceAll("_x005F_");
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LONGEST) {
            int end = start + LONGEST - (Character.isHighSurrogate(text.charAt(start + LONGEST - 1)) ? 1 : 0);
            parts.add(text.substring(start, end));
            start = end;
        }
        parts.add(text.substring(start));
        return parts;
    }
}
