package org.recueil.bot.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.model.Theme;
import org.recueil.search.words.WordTables;
import org.recueil.text.Folding;
import org.recueil.text.Table;

/**
 * The words that tell the subject of a message: those in the names of themes and in our word tables, in both languages, without
 * those that people use for anything in a chat ({@code talk.tsv}, sorted). Plural and singular count as the same.
 */
public final class SubjectWords {
    private static final int SHORTEST = 4;
    private static final int LONGEST_PHRASE = 8;
    private static final Set<String> LITTLE = Set.of(
            "a", "as", "au", "aux", "avec", "by", "d", "dans", "de", "des", "du", "en", "et", "for", "from", "in", "l",
            "la", "le", "les", "of", "on", "or", "ou", "par", "pour", "sans", "sur", "the", "to", "un", "une", "with",
            "and");

    private final Set<String> words = new HashSet<>();

    public SubjectWords(ThemeFinder themes) {
        Stream<String> names = themes.all().stream().flatMap(Theme::names);
        Stream.concat(names, WordTables.phrases())
                .flatMap(phrase -> Stream.of(Folding.fold(phrase).split(" ")))
                .filter(word -> word.length() >= SHORTEST)
                .map(SubjectWords::singular)
                .forEach(words::add);
        Table.rows(SubjectWords.class, "talk.tsv", "word").forEach(row -> words.remove(singular(row.cell(0))));
        words.removeAll(LITTLE);
    }

    private static String singular(String word) {
        return word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean has(String word) {
        return words.contains(singular(word));
    }

    /** @param folded a message as {@link Folding} makes it */
    public boolean areIn(String folded) {
        return Stream.of(folded.split(" ")).anyMatch(this::has);
    }

    /** Whether a short message consists of such words and of little words between them. */
    public boolean areAllOf(String folded) {
        List<String> all = List.of(folded.split(" "));
        return all.size() <= LONGEST_PHRASE
                && areIn(folded)
                && all.stream().allMatch(word -> has(word) || LITTLE.contains(word));
    }
}
