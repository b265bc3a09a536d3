package org.recueil.bot.reading.theme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recueil.bot.reading.words.Spelling;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.text.Folding;

/**
 * Finds themes by number, name, part of a name, a name in another edition, our English name, or other words. Safe for use by
 * several threads.
 */
public final class ThemeFinder {
    /** A name of a theme, with its words, in the form in which names are compared. */
    private record Name(Theme theme, String folded, Set<String> words) {
        static Name of(Theme theme, String name) {
            String folded = Folding.fold(name);
            return new Name(theme, folded, wordsOf(folded));
        }

        boolean holds(Set<String> wanted) {
            return words.containsAll(wanted);
        }

        boolean holdsBeginnings(Set<String> wanted) {
            return wanted.stream().allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
        }
    }

    private static final int SHORTEST_SPOKEN = 4;

    private final Corpus corpus;
    private final List<Theme> themes;
    private final List<Name> names;
    /** Read on first use, when a description fits no name. */
    private ThemeVocabulary vocabulary;

    public ThemeFinder(Corpus corpus) {
        this.corpus = corpus;
        themes = corpus.newestThemes();
        names = themes.stream()
                .flatMap(theme -> theme.names().map(name -> Name.of(theme, name)))
                .toList();
    }

    private static Set<String> wordsOf(String folded) {
        return new LinkedHashSet<>(Arrays.asList(folded.split(" ")));
    }

    public List<Theme> all() {
        return themes;
    }

    /** The year of the index that the themes are from. */
    public String edition() {
        return String.valueOf(corpus.edition());
    }

    /** The theme with this number in the index. */
    public Optional<Theme> numbered(String number) {
        return themes.stream()
                .filter(theme -> String.valueOf(theme.number()).equals(number))
                .findFirst();
    }

    /** The theme with exactly this name, in any edition or in English. */
    public Optional<Theme> named(String name) {
        String folded = Folding.fold(name);
        return names.stream()
                .filter(known -> known.folded().equals(folded))
                .map(Name::theme)
                .findFirst();
    }

    /**
     * All themes that fit a description. A number or a whole name fits one theme. Otherwise, a name fits if each word of the
     * description begins one of its words; names with the whole words come first.
     */
    public List<Theme> fitting(String description) {
        Optional<Theme> exact = numbered(description.strip()).or(() -> named(description));
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        String folded = Folding.fold(description);
        if (folded.isEmpty()) {
            return List.of();
        }
        Set<String> words = wordsOf(folded);
        return Stream.concat(
                        names.stream().filter(name -> name.holds(words)),
                        names.stream().filter(name -> name.holdsBeginnings(words)))
                .map(Name::theme)
                .distinct()
                .toList();
    }

    /**
     * The themes that a description means, also in other words than those of their names: {@code police}, {@code NGO}. If a
     * single name has the words by chance, both themes are returned.
     */
    public List<Theme> meant(String description) {
        List<Theme> fitting = fitting(description);
        boolean named =
                numbered(description.strip()).or(() -> named(description)).isPresent();
        if (named || fitting.size() > 1) {
            return fitting;
        }
        List<Theme> meant = vocabulary().meant(description);
        return meant.containsAll(fitting)
                ? meant
                : Stream.concat(fitting.stream(), meant.stream())
                        .sorted(Comparator.comparingInt(Theme::number))
                        .toList();
    }

    /**
     * The description with each unknown word replaced by the nearest word that names a theme. Empty if nothing is near, or if
     * the result fits no theme.
     */
    public Optional<String> corrected(String description) {
        Set<String> known = new LinkedHashSet<>();
        names.forEach(name -> known.addAll(name.words()));
        known.addAll(vocabulary().words());
        return Spelling.corrected(description, known, spoken())
                .filter(corrected -> !meant(corrected).isEmpty());
    }

    /** Whether the texts or our word tables have one of these words, so that a search may find something. */
    public boolean isSpoken(String words) {
        Set<String> known = spoken();
        return wordsOf(Folding.fold(words)).stream()
                .anyMatch(word -> word.length() >= SHORTEST_SPOKEN && known.contains(word));
    }

    /** All words of the texts and of our word tables. */
    private Set<String> spoken() {
        Set<String> words = new HashSet<>(vocabulary().otherWords());
        corpus.provisions().forEach(provision -> words.addAll(wordsOf(Folding.fold(provision.text()))));
        return words;
    }

    private synchronized ThemeVocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = new ThemeVocabulary(this);
        }
        return vocabulary;
    }
}
