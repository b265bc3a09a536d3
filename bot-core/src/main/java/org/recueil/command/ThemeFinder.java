package org.recueil.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;

/** Finds themes by what people call them: number, name, part of a name, the name of 2019, our English name. */
final class ThemeFinder {
    /** The edition that is shown; the other gives names to find it by. */
    static final int EDITION = 2021;

    private static final int MOST_NEAREST = 5;

    private final Map<Theme, List<String>> foldedNames = new LinkedHashMap<>();

    ThemeFinder(Corpus corpus) {
        corpus.themes(EDITION)
                .forEach(theme -> foldedNames.put(
                        theme,
                        List.of(
                                Folding.fold(theme.name()),
                                Folding.fold(theme.otherName()),
                                Folding.fold(theme.englishName()))));
    }

    List<Theme> all() {
        return List.copyOf(foldedNames.keySet());
    }

    /** The theme of this number, in the order of the index. */
    Optional<Theme> numbered(String number) {
        return all().stream()
                .filter(theme -> String.valueOf(theme.number()).equals(number))
                .findFirst();
    }

    /** The theme that bears exactly this name, in either edition or in English. */
    Optional<Theme> named(String name) {
        String folded = Folding.fold(name);
        return foldedNames.entrySet().stream()
                .filter(entry -> entry.getValue().contains(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * All themes that a description fits: the one of this number or name alone; else those of whose names each word of
     * it begins a word, those with whole words first.
     */
    List<Theme> fitting(String description) {
        Optional<Theme> exact = numbered(description.strip()).or(() -> named(description));
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        List<String> words = Arrays.asList(Folding.fold(description).split(" "));
        List<Theme> whole = new ArrayList<>();
        List<Theme> begun = new ArrayList<>();
        foldedNames.forEach((theme, names) -> {
            if (names.stream().anyMatch(name -> Arrays.asList(name.split(" ")).containsAll(words))) {
                whole.add(theme);
            } else if (!words.get(0).isEmpty() && names.stream().anyMatch(name -> beginAll(words, name))) {
                begun.add(theme);
            }
        });
        whole.addAll(begun);
        return whole;
    }

    private static boolean beginAll(List<String> words, String name) {
        return words.stream().allMatch(word -> (" " + name).contains(" " + word));
    }

    /** Themes of which a word is spelt nearly like a word of the description. */
    List<Theme> nearest(String description) {
        List<String> words = Arrays.stream(Folding.fold(description).split(" "))
                .filter(word -> word.length() > 3)
                .toList();
        return foldedNames.entrySet().stream()
                .filter(entry -> words.stream()
                        .anyMatch(word -> entry.getValue().stream()
                                .anyMatch(name -> !Spelling.nearest(word, longWords(name), 1)
                                        .isEmpty())))
                .map(Map.Entry::getKey)
                .limit(MOST_NEAREST)
                .toList();
    }

    private static List<String> longWords(String name) {
        return Arrays.stream(name.split(" ")).filter(word -> word.length() > 3).toList();
    }
}
