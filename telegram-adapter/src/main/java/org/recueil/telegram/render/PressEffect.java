package org.recueil.telegram.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a press does with the answer itself instead of asking for another: it shows other buttons below it, or writes out a text
 * to copy. The button carries {@code ~~<effect>:} before what asks for the answer, so that nothing has to be remembered.
 *
 * @param code {@code n} opens <i>Narrow</i>; {@code 1} opens <i>More</i>, {@code 2} its second part; {@code 0} closes them;
 *     {@code c0} writes the first text to copy, {@code c1} the second
 */
public record PressEffect(String code) {
    public static final PressEffect CLOSE = new PressEffect("0");
    public static final PressEffect NARROW = new PressEffect("n");
    public static final PressEffect MORE = more(1);

    private static final String CODE = "n|\\d{1,3}|c\\d{1,3}";
    private static final Pattern CARRIED = Pattern.compile("~~(?<code>" + CODE + "):(?<data>[\\s\\S]*)");

    public PressEffect {
        if (!code.matches(CODE)) {
            throw new IllegalArgumentException("no effect of a press: " + code);
        }
    }

    /** Opens a part of <i>More</i>, counted from 1. */
    public static PressEffect more(int part) {
        return new PressEffect(Integer.toString(part));
    }

    /** Writes out one of the texts to copy, counted from 0. */
    static PressEffect copy(int text) {
        return new PressEffect("c" + text);
    }

    /** The effect that a button carries; empty if it says a line. */
    public static Optional<PressEffect> read(String data) {
        Matcher carried = CARRIED.matcher(data);
        return carried.matches() ? Optional.of(new PressEffect(carried.group("code"))) : Optional.empty();
    }

    /** What a button carries apart from its effect. */
    public static String without(String data) {
        Matcher carried = CARRIED.matcher(data);
        return carried.matches() ? carried.group("data") : data;
    }

    /** What such a button carries before the line. */
    String prefix() {
        return "~~" + code + ":";
    }

    public boolean isCopy() {
        return code.startsWith("c");
    }

    /** Which text to copy, from 0. */
    public int text() {
        return Integer.parseInt(code.substring(1));
    }

    /** Which part of <i>More</i> is open, from 1; 0 if it is not. */
    int part() {
        return isCopy() || equals(NARROW) ? 0 : Integer.parseInt(code);
    }
}
