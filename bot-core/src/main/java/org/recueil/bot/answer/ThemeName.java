package org.recueil.bot.answer;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recueil.model.Theme;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** The names of a theme in a language of the interface: alone, beside the official one, or short enough for a button. */
public final class ThemeName {
    /** What stands between our translation and the official name. */
    public static final String DASH = " — ";

    private static final int LONGEST_LABEL = 22;

    /** Keyed by official name. */
    private static final Map<String, Row> LABELS =
            Table.rows(ThemeName.class, "theme-labels.tsv", "theme of the index", "in French", "in English").stream()
                    .collect(Collectors.toMap(row -> row.cell(0), Function.identity()));

    private ThemeName() {}

    /** The official name in French; in English, our own translation. */
    public static String of(Theme theme, Wording wording) {
        return of(theme, wording.language());
    }

    /** The same in a given language. */
    public static String of(Theme theme, Language language) {
        return language == Language.ENGLISH ? theme.englishName() : theme.name();
    }

    /** The official name; in English, our own translation stands before it. */
    public static String inFull(Theme theme, Wording wording) {
        return wording.isEnglish() && !theme.englishName().equals(theme.name())
                ? theme.englishName() + DASH + theme.name()
                : theme.name();
    }

    /** The full name if it has at most {@code most} characters, else the name in one language, shortened if need be. */
    public static String within(Theme theme, int most, Wording wording) {
        String both = inFull(theme, wording);
        return both.length() <= most ? both : FirstWords.within(of(theme, wording), most);
    }

    /**
     * What a button calls a theme: its name if that is short, else a short form of ours ({@code theme-labels.tsv}), else what
     * its name has in brackets. The list above the buttons has the whole name.
     */
    public static String label(Theme theme, Wording wording) {
        String name = of(theme, wording);
        if (name.length() <= LONGEST_LABEL) {
            return name;
        }
        int cell = wording.isEnglish() ? 2 : 1;
        return Optional.ofNullable(LABELS.get(theme.name()))
                .map(row -> row.cell(cell))
                .orElseGet(() -> inBrackets(name));
    }

    private static String inBrackets(String name) {
        boolean brackets = name.endsWith(")") && name.indexOf('(') > 0;
        return brackets ? name.substring(name.indexOf('(') + 1, name.length() - 1) : name;
    }
}
