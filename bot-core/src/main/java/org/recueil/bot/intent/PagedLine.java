package org.recueil.bot.intent;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that ends with the page that it asks for. */
public record PagedLine(String argument, int page) {
    private static final Pattern PAGE =
            Pattern.compile("(?<argument>.*?)(?:^|\\s)(?:--)?page[\\s=]+(?<page>\\d{1,9})", Pattern.DOTALL);

    /** Splits the page from a line; empty if the line asks for no page. */
    public static Optional<PagedLine> read(String line) {
        Matcher page = PAGE.matcher(line);
        return page.matches()
                ? Optional.of(new PagedLine(page.group("argument"), Integer.parseInt(page.group("page"))))
                : Optional.empty();
    }

    /** Whether a line asks for a page. */
    public static boolean isOne(String line) {
        return PAGE.matcher(line).matches();
    }
}
