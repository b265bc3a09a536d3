package org.recueil.bot.reading.words;

import java.util.regex.Pattern;
import org.recueil.reference.grammar.NoteMarks;
import org.recueil.reply.Legible;
import org.recueil.text.NormalForm;

/** Replaces the characters that keyboards and pasted documents put into a line by the plain ones that are meant. */
public final class InputNormaliser {
    private static final Pattern BULLET = Pattern.compile("^[-–—•·*>]+\\s+");

    /** What this class would leave as it is. */
    private static final Pattern PLAIN = Pattern.compile("[ -~]*");

    private static final int NOTHING = -1;
    private static final int MINUS = 0x2212;

    private InputNormaliser() {}

    /**
     * The text on one line, without spaces at its ends. Full-width letters, digits of other scripts, no-break spaces, hyphens
     * and minus signs become plain ones. Control characters become spaces. Invisible marks (text direction, soft hyphen, byte
     * order) and a bullet before the line are removed. A footnote mark stays: {@code II.3²} is not II.32.
     */
    public static String line(String text) {
        String plain = PLAIN.matcher(text).matches() ? text : plain(text);
        return BULLET.matcher(plain.strip()).replaceFirst("");
    }

    private static String plain(String text) {
        String compatible = NoteMarks.changeAround(text, NormalForm::compatible);
        StringBuilder line = new StringBuilder(compatible.length());
        compatible
                .codePoints()
                .map(InputNormaliser::plain)
                .filter(c -> c != NOTHING)
                .forEach(line::appendCodePoint);
        return Legible.line(line.toString());
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

    /** Turkish has dotted and dotless letters i, in upper and lower case. */
    private static int letter(int codePoint) {
        return switch (codePoint) {
            case 'İ' -> 'I';
            case 'ı' -> 'i';
            case MINUS -> '-';
            default -> codePoint;
        };
    }
}
