package org.recueil.web.site;

import java.util.Collection;
import java.util.List;

/**
 * Numbers and sorted strings in few characters of a script. The scripts of this package read them back. Every character that
 * is written stands for itself between the backquotes of a script.
 */
final class Packed {
    /** From {@code #} to {@code ~}, without backslash and backquote and dollar, and one more. */
    private static final String DIGITS = digits();

    /** So many digits end a number. */
    private static final int LAST = 64;

    /** So many say that another digit follows. */
    private static final int MORE = 26;

    private Packed() {}

    private static String digits() {
        StringBuilder digits = new StringBuilder();
        for (char digit = '#'; digit <= '~'; digit++) {
            if (digit != '\\' && digit != '`' && digit != '$') {
                digits.append(digit);
            }
        }
        return digits.append('!').toString();
    }

    /** Appends a number from 0, the small ones in one digit. */
    static void append(StringBuilder to, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("only numbers from 0 are packed, not " + number);
        }
        int rest = number;
        StringBuilder backwards = new StringBuilder();
        backwards.append(DIGITS.charAt(rest % LAST));
        rest /= LAST;
        while (rest > 0) {
            rest--;
            backwards.append(DIGITS.charAt(LAST + rest % MORE));
            rest /= MORE;
        }
        to.append(backwards.reverse());
    }

    /** Numbers one after the other. */
    static String numbers(Collection<Integer> numbers) {
        StringBuilder packed = new StringBuilder();
        numbers.forEach(number -> append(packed, number));
        return packed.toString();
    }

    /** One string per line; of each, a digit says how many characters it shares with the beginning of the one before. */
    static String frontCoded(List<String> strings) {
        StringBuilder packed = new StringBuilder();
        String before = "";
        for (String string : strings) {
            int most = Math.min(Math.min(before.length(), string.length()), LAST - 1);
            int shared = 0;
            while (shared < most && before.charAt(shared) == string.charAt(shared)) {
                shared++;
            }
            packed.append(packed.length() == 0 ? "" : "\n");
            append(packed, shared);
            packed.append(string, shared, string.length());
            before = string;
        }
        return packed.toString();
    }

    /** A string as a script writes it, over several lines if it has some. */
    static String quoted(String string) {
        return "`" + string.replace("\\", "\\\\").replace("`", "\\`").replace("$", "\\$") + "`";
    }

    /** The same for lines. */
    static String lines(Collection<String> lines) {
        return quoted(String.join("\n", lines));
    }
}
