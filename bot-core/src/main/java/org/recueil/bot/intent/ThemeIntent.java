package org.recueil.bot.intent;

import java.util.List;
import org.recueil.bot.reading.question.Condition;
import org.recueil.bot.reading.theme.ThemeFamily;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;

/** Questions about the thematic index. */
public sealed interface ThemeIntent extends Intent {
    @Override
    default String line() {
        return says().replaceFirst("^/theme", "thème");
    }

    /** The part of a theme that is asked for. */
    enum Listing {
        /** The provisions that it lists. */
        INDEXED,
        /** The provisions that Recueil suggests in addition. */
        SUGGESTED,
        /** The citations of the provisions that it lists. */
        CITED,
        /** The texts of these provisions with their citations. */
        QUOTED,
        /** Facts about the theme itself. */
        PROFILE;

        /** The line that asks for this part of a theme: {@code /theme 7 suggestions}. */
        public String says(String theme) {
            return switch (this) {
                case INDEXED -> Verb.THEME.says(theme);
                case SUGGESTED -> Verb.THEME.says(theme + " suggestions");
                case PROFILE -> Verb.THEME.says(theme + " profil");
                case CITED -> Verb.CITE.says(Condition.THEME.says(theme));
                case QUOTED -> Verb.CITE.says(Condition.THEME.says(theme) + " " + TextIntent.Cite.TEXT);
            };
        }

        /** Whether it is asked for with {@code /citer}. */
        public boolean isCited() {
            return this == CITED || this == QUOTED;
        }
    }

    /** What is listed under a theme. */
    record ThemeOf(Theme theme, Listing listing, int page) implements ThemeIntent {
        public ThemeOf(Theme theme) {
            this(theme, Listing.INDEXED, 1);
        }

        public ThemeOf(Theme theme, Listing listing) {
            this(theme, listing, 1);
        }

        @Override
        public String says() {
            return Intent.paged(listing.says(String.valueOf(theme.number())), page);
        }

        @Override
        public ThemeOf onPage(int number) {
            return new ThemeOf(theme, listing, number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.themeOf(this);
        }
    }

    /**
     * A theme in other words than its name, or several themes to choose from.
     *
     * @param described the words that describe it
     * @param fitting in the order in which they are offered; empty if none fits
     * @param references whether the words are references, and a look-up may have been meant
     */
    record ThemeDescribed(String described, List<Theme> fitting, boolean references, Listing listing, int page)
            implements ThemeIntent {
        public ThemeDescribed {
            fitting = List.copyOf(fitting);
        }

        @Override
        public String says() {
            return Intent.paged(listing.says(described), page);
        }

        @Override
        public ThemeDescribed onPage(int number) {
            return new ThemeDescribed(described, fitting, references, listing, number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.themeDescribed(this);
        }
    }

    /** The families of themes. */
    record Families() implements ThemeIntent {
        @Override
        public String says() {
            return "/themes";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.families(this);
        }
    }

    /**
     * The themes of a family.
     *
     * @param called the family's name as it was written, in either language
     */
    record FamilyOf(ThemeFamily family, String called, int page) implements ThemeIntent {
        @Override
        public String says() {
            return Intent.paged("/themes " + called, page);
        }

        @Override
        public FamilyOf onPage(int number) {
            return new FamilyOf(family, called, number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.familyOf(this);
        }
    }

    /** All themes in one list. */
    record AllThemes(int page) implements ThemeIntent {
        @Override
        public String says() {
            return Intent.paged("/themes tous", page);
        }

        @Override
        public AllThemes onPage(int number) {
            return new AllThemes(number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.allThemes(this);
        }
    }

    /** The themes that list a provision. */
    record ThemesListing(ProvisionId id, int page) implements ThemeIntent {
        public ThemesListing(ProvisionId id) {
            this(id, 1);
        }

        @Override
        public String says() {
            return Intent.paged("/themes " + id.label(), page);
        }

        @Override
        public ThemesListing onPage(int number) {
            return new ThemesListing(id, number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.themesListing(this);
        }
    }
}
