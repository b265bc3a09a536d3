package org.recueil.bot.reading.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recueil.model.Theme;
import org.recueil.search.question.Question.Notion;
import org.recueil.text.Folding;
import org.recueil.text.LittleWords;

/**
 * Finds the themes that a question names: by their name, by the words in its brackets, or by one half of those, as readers do.
 */
public final class NamedThemes {
    /** In longer names, little words aside, the words on one side of "et" do not name the theme. */
    private static final int LONGEST_PAIR = 5;

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Set<String> LITTLE_WORDS = LittleWords.of(EnumSet.of(
            LittleWords.FRENCH_ARTICLES,
            LittleWords.FRENCH_JOINING,
            LittleWords.FRENCH_CONJUNCTIONS,
            LittleWords.ENGLISH_ARTICLES,
            LittleWords.ENGLISH_JOINING,
            LittleWords.ENGLISH_CONJUNCTIONS));

    private final Map<String, List<Theme>> themes = new LinkedHashMap<>();

    public NamedThemes(ThemeFinder finder) {
        for (Theme theme : finder.all()) {
            for (String name : theme.names().toList()) {
                Matcher brackets = BRACKETS.matcher(name);
                String own = brackets.find() ? brackets.group(1) : name;
                add(name, theme);
                add(own, theme);
                if (key(own).split(" ").length <= LONGEST_PAIR) {
                    for (String half : own.split(" (?:et|and) ")) {
                        add(half, theme);
                    }
                }
            }
        }
    }

    private void add(String name, Theme theme) {
        List<Theme> named = themes.computeIfAbsent(key(name), key -> new ArrayList<>());
        if (!named.contains(theme)) {
            named.add(theme);
        }
    }

    /** The words of a name in the singular, without little words and in alphabetical order. */
    static String key(String name) {
        return Arrays.stream(Folding.fold(name).split(" "))
                .filter(word -> !LITTLE_WORDS.contains(word))
                .map(Folding::singular)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The themes with this name. */
    List<Theme> called(String name) {
        return themes.getOrDefault(key(name), List.of());
    }

    /** The themes that the question names; if there are none, those that the question as it was understood names. */
    public List<Theme> in(String question, List<Notion> notions) {
        List<Theme> named = called(question);
        if (!named.isEmpty() || key(question).isEmpty()) {
            return named;
        }
        Set<Theme> read = new HashSet<>();
        if (notions.size() == 1) {
            notions.get(0).readAs().forEach(words -> read.addAll(called(words)));
        } else {
            String joined = notions.stream()
                    .map(notion -> notion.readAs().isEmpty()
                            ? notion.typed()
                            : notion.readAs().get(0))
                    .collect(Collectors.joining(" "));
            read.addAll(called(joined));
        }
        return read.stream()
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toList();
    }
}
