package org.recueil.bot.reading.words;

import java.util.regex.Pattern;
import org.recueil.reference.grammar.NoteMarks;
import org.recueil.reply.Legible;
import org.recueil.text.NormalForm;

/** What keyboards and pasted documents put into a line, as everyone means it. */
public final class InputNormaliser {
    private static final Pattern BULLET = Pattern.compile("^[-–—•·*>]+\\s+");
    private static final int NOTHING = -1;
    private static final int MINUS = 0x2212;

    private InputNormaliser() {}

    /**
     * The text on one line, without spaces at its ends: full-width letters, other digits, no-break spaces, hyphens and
     * minus signs become the plain ones, control characters become spaces, marks that show nothing (text direction,
     * soft hyphen, byte order) are left out, as is a bullet before the line. A footnote mark stays one: {@code II.3²} is
     * not II.32.
     */
    public static String line(String text) {
        String compatible = NoteMarks.changeAround(text, NormalForm::compatible);
        StringBuilder line = new StringBuilder(compatible.length());
        compatible
                .codePoints()
                .map(InputNormaliser::plain)
                .filter(c -> c != NOTHING)
                .forEach(line::appendCodePoint);
        return BULLET.matcher(Legible.line(line.toString()).strip()).replaceFirst("");
    }

    private static int plain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.FORMAT -> NOTHING;
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(codePoint, 10);
            case Character.DASH_PUNCTUATION -> codePoint == '–' || codePoint == '—' ? codePoint : '-';
            default -> letter(codePoint);
        };
    }

    /** Turkish keyboards have an i of either case with a dot and one without. */
    private static int letter(int codePoint) {
        return switch (codePoint) {
            case 'İ' -> 'I';
            case 'ı' -> 'i';
            case MINUS -> '-';
            default -> codePoint;
        };
    }
}
