package org.recueil.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;

/** Finds themes by what people call them: number, name, part of a name, the name of 2019, our English name. */
final class ThemeFinder {
    /** The edition that is shown; the other gives names to find it by. */
    static final int EDITION = 2021;

    private static final int LONGEST_CORRECTED = 120;
    private static final int SHORTEST_CORRECTED = 3;

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

    /**
     * What a description may have meant to say: each word that is in no name of a theme replaced by the nearest that
     * is. Empty where nothing is near, or nothing fits it either.
     */
    Optional<String> corrected(String description) {
        String folded = Folding.fold(description);
        if (folded.isEmpty() || folded.length() > LONGEST_CORRECTED) {
            return Optional.empty();
        }
        Set<String> known = foldedNames.values().stream()
                .flatMap(List::stream)
                .flatMap(name -> Arrays.stream(name.split(" ")))
                .filter(word -> word.length() > SHORTEST_CORRECTED)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> words = new ArrayList<>();
        for (String word : folded.split(" ")) {
            words.add(
                    known.contains(word)
                            ? word
                            : Spelling.nearest(word, known, 1).stream()
                                    .findFirst()
                                    .orElse(word));
        }
        String corrected = String.join(" ", words);
        return corrected.equals(folded) || fitting(corrected).isEmpty() ? Optional.empty() : Optional.of(corrected);
    }
}
