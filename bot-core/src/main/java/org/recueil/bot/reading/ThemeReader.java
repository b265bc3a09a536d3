package org.recueil.bot.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.intent.Intent;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.intent.ThemeIntent.Listing;
import org.recueil.bot.reading.theme.ThemeFamily;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Resolution;
import org.recueil.text.Folding;

/** Reads questions about the thematic index. */
final class ThemeReader {
    private static final Set<String> WHOLE = Set.of("tous", "toutes", "liste", "all", "list");
    private static final Pattern SUGGESTED =
            Pattern.compile("(?iU)(?<theme>.*\\S)\\s+(?:suggestions?|sugg[ée]r[ée]e?s?|suggested)", Pattern.DOTALL);
    private static final Pattern PROFILE =
            Pattern.compile("(?iU)(?<theme>.*\\S)\\s+(?:profile?|portrait)", Pattern.DOTALL);
    private static final Pattern CITED =
            Pattern.compile("(?iU)(?:thème|theme)s?\\s*(?::|\\s)\\s*(?<theme>.+)", Pattern.DOTALL);

    private final ThemeFinder themes;
    private final List<ThemeFamily> families;
    private final ReferenceResolver resolver;

    ThemeReader(Corpus corpus, ThemeFinder themes) {
        this.themes = themes;
        this.families = ThemeFamily.of(themes.all());
        this.resolver = new ReferenceResolver(corpus);
    }

    /** Reads what follows {@code /theme}: a family, a provision, or a theme by its number, its name or other words. */
    Intent theme(String argument, int page) {
        String folded = Folding.fold(argument);
        if (argument.isBlank()) {
            return new ThemeIntent.Families();
        } else if (WHOLE.contains(folded)) {
            return new ThemeIntent.AllThemes(page);
        }
        Parsed parsed = ReferenceParser.parse(argument);
        return family(folded, argument, page)
                .or(() -> beside(argument, page))
                .or(() -> provision(parsed, page))
                .or(() -> described(argument, Listing.INDEXED, page))
                .orElseGet(() -> new ThemeIntent.ThemeDescribed(
                        argument, List.of(), parsed.isComplete(), Listing.INDEXED, page));
    }

    /**
     * Reads what follows {@code /citer} as the name of a theme.
     *
     * @param quoted whether the texts that it lists are asked for, and not only their citations
     */
    Intent cited(String argument, boolean quoted, int page) {
        Matcher said = CITED.matcher(argument);
        String description = said.matches() ? said.group("theme") : argument;
        Listing listing = quoted ? Listing.QUOTED : Listing.CITED;
        return described(description, listing, page)
                .orElseGet(() -> new ThemeIntent.ThemeDescribed(description, List.of(), false, listing, page));
    }

    /** Whether the words begin with the word for a theme: {@code thème:enfants}. */
    static boolean isThemeSaid(String argument) {
        return CITED.matcher(argument).matches();
    }

    private Optional<Intent> family(String folded, String called, int page) {
        return families.stream()
                .filter(family -> family.isCalled(folded))
                .findFirst()
                .map(family -> new ThemeIntent.FamilyOf(family, called, page));
    }

    /** Reads a theme with a word for its suggestions or its profile; empty for any other line. */
    private Optional<Intent> beside(String argument, int page) {
        Matcher suggested = SUGGESTED.matcher(argument);
        if (suggested.matches()) {
            return described(suggested.group("theme"), Listing.SUGGESTED, page);
        }
        Matcher profile = PROFILE.matcher(argument);
        return profile.matches() ? described(profile.group("theme"), Listing.PROFILE, page) : Optional.empty();
    }

    private Optional<Intent> provision(Parsed parsed, int page) {
        if (!parsed.isComplete() || parsed.references().size() != 1) {
            return Optional.empty();
        }
        List<ProvisionId> ids = resolver.resolve(parsed.references()).get(0) instanceof Resolution.Found found
                ? found.ids()
                : List.of();
        return ids.size() == 1 ? Optional.of(new ThemeIntent.ThemesListing(ids.get(0), page)) : Optional.empty();
    }

    /** The theme that fits, the themes that may fit, or the corrected description; empty if there is none of these. */
    private Optional<Intent> described(String description, Listing listing, int page) {
        List<Theme> meant = themes.meant(description);
        if (meant.size() == 1 && themes.fitting(description).contains(meant.get(0))) {
            return Optional.of(new ThemeIntent.ThemeOf(meant.get(0), listing, page));
        } else if (!meant.isEmpty()) {
            return Optional.of(new ThemeIntent.ThemeDescribed(description, meant, false, listing, page));
        }
        return themes.corrected(description)
                .map(better -> new Intent.Corrected(
                        listing.says(description), description, better, again(better, listing, page)));
    }

    private Intent again(String better, Listing listing, int page) {
        return listing == Listing.INDEXED
                ? theme(better, page)
                : described(better, listing, page).orElseThrow();
    }
}
