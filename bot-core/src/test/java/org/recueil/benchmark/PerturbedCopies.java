package org.recueil.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recueil.index.Searchable;

/**
 * A larger corpus in the words of a small one: in each copy of a text some words are replaced by words of other texts,
 * as frequent there, and some change places with the next. The same texts every time.
 */
final class PerturbedCopies {
    private static final Pattern PIECE = Pattern.compile("\\p{L}+|\\P{L}+");
    private static final double REPLACED = 0.2;
    private static final double SWAPPED = 0.1;

    /** A text cut into words and what stands between them. */
    private record Pieces(Searchable original, List<String> text, List<String> above, List<List<String>> around) {
        Pieces(Searchable original) {
            this(
                    original,
                    cut(original.text()),
                    cut(original.above()),
                    original.around().stream().map(Pieces::cut).toList());
        }

        private static List<String> cut(String text) {
            return PIECE.matcher(text).results().map(MatchResult::group).toList();
        }
    }

    private final List<Pieces> originals;
    private final List<String> vocabulary;

    PerturbedCopies(List<Searchable> originals) {
        this.originals = originals.stream().map(Pieces::new).toList();
        this.vocabulary = this.originals.stream()
                .flatMap(pieces -> pieces.text().stream())
                .filter(PerturbedCopies::isWord)
                .toList();
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
            return originals.stream().map(Pieces::original);
        }
        Random random = new Random(number);
        UnaryOperator<List<String>> perturbed = pieces -> perturbed(pieces, random);
        return originals.stream().map(pieces -> copy(pieces, number, perturbed));
    }

    private static Searchable copy(Pieces pieces, int number, UnaryOperator<List<String>> perturbed) {
        Searchable original = pieces.original();
        return new Searchable(
                original.kind(),
                original.id() + " copy " + number,
                original.provision(),
                String.join("", perturbed.apply(pieces.text())),
                String.join("", perturbed.apply(pieces.above())),
                pieces.around().stream()
                        .map(passage -> String.join("", perturbed.apply(passage)))
                        .toList(),
                original.part(),
                original.meeting(),
                original.year(),
                original.leaf());
    }

    private List<String> perturbed(List<String> pieces, Random random) {
        List<String> perturbed = new ArrayList<>(pieces);
        for (int i = 0; i < perturbed.size(); i++) {
            double lot = isWord(perturbed.get(i)) ? random.nextDouble() : 1;
            if (lot < REPLACED) {
                perturbed.set(i, vocabulary.get(random.nextInt(vocabulary.size())));
            } else if (lot < REPLACED + SWAPPED && i + 2 < perturbed.size()) {
                perturbed.set(i, perturbed.set(i + 2, perturbed.get(i)));
            }
        }
        return perturbed;
    }
}
