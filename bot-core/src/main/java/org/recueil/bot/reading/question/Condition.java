package org.recueil.bot.reading.question;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conditions of a search, with the names that people write before a colon: {@code partie:B}, {@code depuis:2015}. */
public enum Condition {
    THEME("thème", "theme"),
    MEETING("réunion", "reunion", "meeting"),
    PART("partie", "part"),
    SINCE("depuis", "since"),
    BEFORE("avant", "before"),
    AFTER("après", "apres", "after"),
    UNTIL("jusqu['’]en", "jusqu['’]à", "until", "till"),
    WITHIN("entre", "between", "période", "periode", "period", "années?", "annees?", "years?", "date");

    private final List<String> names;
    private final Pattern pattern;

    Condition(String... names) {
        this.names = List.of(names);
        this.pattern = Pattern.compile(String.join("|", names), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A regular expression that matches any of the names, if it ignores case. */
    static String anyName() {
        return Stream.of(values())
                .flatMap(condition -> condition.names.stream())
                .collect(Collectors.joining("|"));
    }

    /** The condition with a name that {@link #anyName} has matched. */
    static Condition named(String name) {
        return Stream.of(values())
                .filter(condition -> condition.pattern.matcher(name).matches())
                .findFirst()
                .orElseThrow();
    }

    /** The condition as it is written: {@code partie:B}. */
    public String says(Object value) {
        return names.get(0) + ":" + value;
    }
}
