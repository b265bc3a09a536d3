package org.recueil.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a press does with an answer instead of asking for another: it shows other buttons below it, or writes what it copies. A
 * button carries {@code ~~<deed>:} before what it would carry to ask for the answer itself, so that nothing has to be remembered.
 *
 * @param code {@code n} opens <i>Narrow</i>; {@code 1} opens <i>More</i>, {@code 2} goes on in it; {@code 0} closes them; {@code
 *     c0} writes the first text to copy, {@code c1} the second
 */
record Deed(String code) {
    static final Deed CLOSE = new Deed("0");
    static final Deed NARROW = new Deed("n");
    static final Deed MORE = more(1);

    private static final String CODE = "n|\\d{1,3}|c\\d{1,3}";
    private static final Pattern CARRIED = Pattern.compile("~~(?<code>" + CODE + "):(?<data>[\\s\\S]*)");

    Deed {
        if (!code.matches(CODE)) {
            throw new IllegalArgumentException("no deed: " + code);
        }
    }

    /** Opens that part of <i>More</i>, from 1. */
    static Deed more(int part) {
        return new Deed(Integer.toString(part));
    }

    /** Writes that text to copy of an answer's, from 0. */
    static Deed copy(int text) {
        return new Deed("c" + text);
    }

    /** The deed that a button does; nothing if it says a line. */
    static Optional<Deed> read(String data) {
        Matcher carried = CARRIED.matcher(data);
        return carried.matches() ? Optional.of(new Deed(carried.group("code"))) : Optional.empty();
    }

    /** What a button carries, without its deed. */
    static String without(String data) {
        Matcher carried = CARRIED.matcher(data);
        return carried.matches() ? carried.group("data") : data;
    }

    /** What stands before the data of a button that does it. */
    String prefix() {
        return "~~" + code + ":";
    }

    boolean isCopy() {
        return code.startsWith("c");
    }

    /** Which text to copy, from 0. */
    int text() {
        return Integer.parseInt(code.substring(1));
    }

    /** Which part of <i>More</i> is open, from 1; 0 if it is not. */
    int part() {
        return isCopy() || equals(NARROW) ? 0 : Integer.parseInt(code);
    }
}
