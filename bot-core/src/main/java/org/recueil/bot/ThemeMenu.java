package org.recueil.bot;

import java.util.List;
import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.reading.theme.ThemeFamily;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.wording.Language;

/**
 * All themes, grouped in families, for front ends that have menus.
 *
 * @param families each with at least one theme; a theme may be in several
 */
public record ThemeMenu(List<Family> families) {
    public ThemeMenu {
        families = List.copyOf(families);
    }

    /** A family with its name in one language. */
    public record Family(String name, List<Entry> themes) {
        public Family {
            themes = List.copyOf(themes);
        }
    }

    /**
     * A theme.
     *
     * @param name in one language, without the official name beside our translation
     * @param says the line that shows it
     */
    public record Entry(String name, String says) {}

    /** The themes of the newest index. */
    public static ThemeMenu of(Corpus corpus, Language language) {
        return new ThemeMenu(ThemeFamily.of(new ThemeFinder(corpus).all()).stream()
                .map(family -> new Family(
                        family.nameIn(language),
                        family.themes().stream()
                                .map(theme -> entry(theme, language))
                                .toList()))
                .toList());
    }

    private static Entry entry(Theme theme, Language language) {
        return new Entry(ThemeName.of(theme, language), new ThemeIntent.ThemeOf(theme).says());
    }
}
