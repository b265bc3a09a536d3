package org.recueil.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recueil.model.id.DocumentId;
import org.recueil.search.text.Searchable;

/**
 * A larger corpus in the words of a small one: in each copy some words are replaced by words of other texts, as frequent
 * there, and some change places with the next. What texts of a copy share, such as a chapeau, they share still. The same
 * texts every time.
 */
final class PerturbedCopies {
    private static final Pattern PIECE = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*|\\P{L}+");
    private static final double REPLACED = 0.2;
    private static final double SWAPPED = 0.1;

    private final List<Searchable> originals;

    /** Passages cut into words and what stands between them. */
    private final Map<String, List<String>> pieces = new HashMap<>();

    private final List<String> vocabulary;

    PerturbedCopies(List<Searchable> originals) {
        this.originals = List.copyOf(originals);
        originals.forEach(
                text -> passages(text).forEach(passage -> pieces.computeIfAbsent(passage, PerturbedCopies::cut)));
        vocabulary = originals.stream()
                .flatMap(text -> pieces.get(text.text()).stream())
                .filter(PerturbedCopies::isWord)
                .toList();
    }

    private static Stream<String> passages(Searchable text) {
        return Stream.concat(Stream.of(text.text(), text.above()), text.under().stream());
    }

    private static List<String> cut(String passage) {
        return PIECE.matcher(passage).results().map(MatchResult::group).toList();
    }

    private static boolean isWord(String piece) {
        return Character.isLetter(piece.codePointAt(0));
    }

    /** The originals, then copies of them, so many times as many in all, each with an id of its own. */
    List<Searchable> times(int times) {
        return IntStream.range(0, times).boxed().parallel().flatMap(this::copy).toList();
    }

    private Stream<Searchable> copy(int number) {
        if (number == 0) {
            return originals.stream();
        }
        Random random = new Random(number);
        Map<String, String> copied = new HashMap<>();
        return originals.stream()
                .map(text -> copy(
                        text,
                        number,
                        passage -> copied.computeIfAbsent(passage, words -> perturbed(pieces.get(words), random))));
    }

    private static Searchable copy(Searchable original, int number, UnaryOperator<String> copied) {
        return new Searchable(
                new DocumentId("copy " + number + "/" + original.id().label()),
                copied.apply(original.text()),
                copied.apply(original.above()),
                "",
                original.under().stream().map(copied).toList(),
                original.part(),
                original.meeting(),
                original.year(),
                original.leaf(),
                original.source());
    }

    private String perturbed(List<String> original, Random random) {
        List<String> perturbed = new ArrayList<>(original);
        for (int i = 0; i < perturbed.size(); i++) {
            double lot = isWord(perturbed.get(i)) ? random.nextDouble() : 1;
            if (lot < REPLACED) {
                perturbed.set(i, vocabulary.get(random.nextInt(vocabulary.size())));
            } else if (lot < REPLACED + SWAPPED && i + 2 < perturbed.size()) {
                perturbed.set(i, perturbed.set(i + 2, perturbed.get(i)));
            }
        }
        return String.join("", perturbed);
    }
}
