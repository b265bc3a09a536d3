package org.recueil.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What carries the provisions of a meeting: the report of a meeting of the Working Group, a decision or a resolution of
 * the Conference.
 *
 * @param name as people cite it: {@code CTOC/COP/WG.4/2010/6}, {@code décision 4/4}, {@code résolution 5/2}
 * @param symbol the UN symbol of the report that prints it; empty if the source prints none
 * @param title the title of a decision or resolution
 * @param opening the words that introduce all its provisions (the first chapeau of each)
 * @param footnotes the texts of the notes to the opening words
 * @param citations the places where the opening words cite another text
 */
public record Instrument(
        String name,
        Optional<String> symbol,
        Optional<String> title,
        Optional<String> opening,
        List<String> footnotes,
        List<InTextCitation> citations) {
    private static final Pattern NUMBER = Pattern.compile("(?<= )\\d+/\\d+$");

    public Instrument {
        footnotes = List.copyOf(footnotes);
        citations = List.copyOf(citations);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an instrument needs a name, such as décision 4/4");
        }
    }

    /** A copy whose opening words cite these. */
    public Instrument citing(List<InTextCitation> cited) {
        return new Instrument(name, symbol, title, opening, footnotes, cited);
    }

    /** Whether its only name is the symbol of the report. */
    public boolean isNamedByItsSymbol() {
        return symbol.filter(name::equals).isPresent();
    }

    /** The number of a decision or resolution: {@code 5/2}. */
    public Optional<String> number() {
        Matcher number = NUMBER.matcher(name);
        return number.find() ? Optional.of(number.group()) : Optional.empty();
    }

    /** Whether it is a decision of the Conference, and not a resolution or a report. */
    public boolean isDecision() {
        return name.startsWith("décision ");
    }

    /** The report with this symbol. */
    public static Instrument report(String symbol) {
        return report(symbol, Optional.of(symbol));
    }

    /** A report that has a name of its own and no symbol, such as a draft. */
    public static Instrument reportWithoutSymbol(String name) {
        return report(name, Optional.empty());
    }

    private static Instrument report(String name, Optional<String> symbol) {
        return new Instrument(name, symbol, Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
