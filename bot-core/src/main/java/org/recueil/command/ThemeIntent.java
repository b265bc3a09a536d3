package org.recueil.command;

import java.util.List;
import org.recueil.model.ProvisionId;
import org.recueil.model.Theme;

/** What is asked of the thematic index. */
sealed interface ThemeIntent extends Intent {
    /** Of what the thematic index lists under a theme, what is asked for. */
    enum Listing {
        /** The provisions that it lists. */
        INDEXED,
        /** Those that Recueil suggests beside them. */
        SUGGESTED,
        /** The citations of those that it lists. */
        CITED;

        /** A line that asks for it: {@code /theme 7 suggestions}. */
        String says(String theme) {
            return switch (this) {
                case INDEXED -> Verb.THEME.says(theme);
                case SUGGESTED -> Verb.THEME.says(theme + " suggestions");
                case CITED -> Verb.CITE.says(Condition.THEME.says(theme));
            };
        }
    }

    /** What is listed under a theme. */
    record ThemeOf(Theme theme, Listing listing, int page) implements ThemeIntent {
        ThemeOf(Theme theme) {
            this(theme, Listing.INDEXED, 1);
        }

        ThemeOf(Theme theme, Listing listing) {
            this(theme, listing, 1);
        }

        @Override
        public String says() {
            return Intent.paged(listing.says(String.valueOf(theme.number())), page);
        }

        @Override
        public String line() {
            return listing == Listing.CITED ? says() : says().replaceFirst("^/theme", "thème");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.themeOf(this);
        }
    }

    /**
     * A theme by other words than those of its name, or themes to choose from.
     *
     * @param described what was written, the words around it left out
     * @param fitting in the order in which they are offered; none if nobody calls a theme so
     * @param references whether references are written, which were perhaps meant
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
        public <R> R accept(Visitor<R> visitor) {
            return visitor.themeDescribed(this);
        }
    }

    /** The themes by their families. */
    record Families() implements ThemeIntent {
        @Override
        public String says() {
            return "/themes";
        }

        @Override
        public String line() {
            return "thèmes";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.families(this);
        }
    }

    /**
     * The themes of a family.
     *
     * @param called its name in either language, as it was written
     */
    record FamilyOf(ThemeFamily family, String called) implements ThemeIntent {
        @Override
        public String says() {
            return "/themes " + called;
        }

        @Override
        public String line() {
            return "thèmes " + called;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.familyOf(this);
        }
    }

    /** All themes in one list. */
    record AllThemes() implements ThemeIntent {
        @Override
        public String says() {
            return "/themes tous";
        }

        @Override
        public String line() {
            return "thèmes tous";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.allThemes(this);
        }
    }

    /** The themes that list a provision. */
    record ThemesListing(ProvisionId id) implements ThemeIntent {
        @Override
        public String says() {
            return "/themes " + id.label();
        }

        @Override
        public String line() {
            return "thèmes " + id.label();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.themesListing(this);
        }
    }
}
