package org.recueil.bot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.bot.reading.words.Spelling;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.text.Folding;

/**
 * Completes a line that is being typed, with references, names of themes and words of the texts. Ignores case and accents, and
 * allows one wrong letter. Safe for use by several threads.
 */
public final class Completion {
    private static final int MOST = 50;
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_TYPED = 60;
    private static final List<String> COMMANDS = List.of(
            "/rec ",
            "/theme ",
            "/themes",
            "/search ",
            "/liees ",
            "/citer ",
            "/reunion ",
            "/resolution ",
            "/decision ",
            "/doc ",
            "/aide",
            "/aide tout",
            "/a_propos");

    private final NavigableMap<String, String> references = new TreeMap<>();
    private final NavigableMap<String, String> themes = new TreeMap<>();
    private final NavigableMap<String, String> themeWords = new TreeMap<>();
    private final NavigableMap<String, String> words = new TreeMap<>();

    public Completion(Corpus corpus) {
        for (Provision provision : corpus.provisions()) {
            String label = provision.id().label();
            references.put(label.toLowerCase(Locale.ROOT), label);
            wordsOf(provision.text()).forEach(word -> words.putIfAbsent(Folding.fold(word), word));
        }
        for (Theme theme : corpus.newestThemes()) {
            themes.put(Folding.fold(theme.name()), theme.name());
            for (String word : Folding.fold(theme.name()).split(" ")) {
                themeWords.put(word + " " + theme.number(), theme.name());
            }
        }
    }

    private static Set<String> wordsOf(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * References, then names of themes, then words that begin with what was typed; at most fifty. If nothing begins like that,
     * words with a similar spelling.
     */
    public List<String> suggest(String typed) {
        String folded = Folding.fold(typed);
        if (folded.isEmpty() || folded.length() > LONGEST_TYPED) {
            return List.of();
        }
        Set<String> found =
                new LinkedHashSet<>(beginning(references, typed.strip().toLowerCase(Locale.ROOT)));
        found.addAll(beginning(themes, folded));
        found.addAll(beginning(themeWords, folded));
        found.addAll(beginning(words, folded));
        if (found.isEmpty() && !folded.contains(" ")) {
            Spelling.nearest(folded, nearby(folded), MOST).forEach(word -> {
                found.addAll(beginning(themeWords, word));
                found.addAll(beginning(words, word));
            });
        }
        return found.stream().limit(MOST).toList();
    }

    /** Words of about the same length that share the first or the second letter. */
    private Set<String> nearby(String folded) {
        return words.keySet().stream()
                .filter(word -> Math.abs(word.length() - folded.length()) <= 2)
                .filter(word ->
                        word.charAt(0) == folded.charAt(0) || folded.length() > 1 && word.charAt(1) == folded.charAt(1))
                .collect(Collectors.toSet());
    }

    private static List<String> beginning(NavigableMap<String, String> sorted, String start) {
        Map<String, String> from = sorted.subMap(start, true, start + Character.MAX_VALUE, false);
        return from.values().stream().limit(MOST).toList();
    }

    /** Whole lines that begin with what was typed, in upper or lower case; at most fifty. */
    public List<String> complete(String start) {
        String typed = start.toLowerCase(Locale.ROOT);
        List<String> lines = new ArrayList<>(COMMANDS);
        int space = start.indexOf(' ');
        String command = start.startsWith("/") && space > 0 ? start.substring(0, space + 1) : "";
        suggest(start.substring(command.length())).forEach(line -> lines.add(command + line));
        return lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(typed))
                .limit(MOST)
                .toList();
    }
}
