package org.recueil.quotation.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.recueil.text.LittleWords;

/**
 * A passage of a draft beside the official words that are closest to it, step by step.
 *
 * @param steps in order
 * @param same the number of words that are the same on both sides
 * @param score the greater, the closer
 */
public record Alignment(List<Step> steps, int same, int score) {
    public static final int NONE = -1;
    private static final Set<String> LITTLE = LittleWords.french();
    /** The most words of an island. */
    private static final int ISLAND = 3;

    private static final double LITTLE_WEIGHT = 0.3;

    /**
     * One word on each side, or on one side only.
     *
     * @param said the index of the word in the passage; {@link #NONE} if official words were dropped
     * @param official the place of the official word; {@link #NONE} if the passage adds a word
     * @param equal whether both are the same word
     */
    public record Step(int said, int official, boolean equal) {}

    public Alignment {
        steps = List.copyOf(steps);
    }

    /**
     * The share of the passage that is the same, from 0 to 1. Little words count less, because any two texts share them.
     *
     * @param passage the words that were aligned
     */
    public double share(List<Word> passage) {
        return sameWeight(passage) / weight(passage);
    }

    /**
     * The share that is the same of the passage or of the official words beside it, whichever is less. So a passage that
     * skips much of a text is not like it.
     */
    public double likeness(List<Word> passage, OfficialTexts official) {
        double theirs = steps.stream()
                .filter(step -> step.official() != NONE)
                .mapToDouble(step -> weight(official.word(step.official())))
                .sum();
        return sameWeight(passage) / Math.max(weight(passage), theirs);
    }

    /** How many words of the passage are the same; little words count less. */
    public double sameWeight(List<Word> passage) {
        return steps.stream()
                .filter(Step::equal)
                .mapToDouble(step -> weight(passage.get(step.said())))
                .sum();
    }

    private double weight(List<Word> passage) {
        return steps.stream()
                .filter(step -> step.said() != NONE && passage.get(step.said()).isPlain())
                .mapToDouble(step -> weight(passage.get(step.said())))
                .sum();
    }

    private static double weight(Word word) {
        return LITTLE.contains(word.folded()) ? LITTLE_WEIGHT : 1;
    }

    /** The place of the first word of the passage in the texts; empty if it is not the same there. */
    public List<Integer> beginning() {
        return steps.stream()
                .findFirst()
                .filter(first -> first.said() == 0 && first.equal())
                .map(first -> List.of(first.official()))
                .orElse(List.of());
    }

    /** The index of the first word of the passage that has an official word beside it. */
    public int firstSaid() {
        return steps.stream()
                .filter(step -> step.said() != NONE)
                .findFirst()
                .orElseThrow()
                .said();
    }

    /** The index of the last word of the passage. */
    public int lastSaid() {
        return steps.stream().mapToInt(Step::said).max().orElseThrow();
    }

    /**
     * The same with the official words around it that the passage wrongly leaves out: those at the beginning of a text
     * after the mark of a list, and those of a phrase that is changed or moved.
     *
     * @param afterListMark whether a mark of a list stands before the passage
     */
    public Alignment completed(List<Word> passage, OfficialTexts official, boolean afterListMark) {
        return AlignmentEnds.completed(this, passage, official, afterListMark);
    }

    /** The official words, as published, from the first to the last; those of different texts with a blank between. */
    public String officialWords(OfficialTexts official) {
        List<Integer> places = steps.stream()
                .map(Step::official)
                .filter(place -> place != NONE)
                .toList();
        int last = places.size() - 1;
        StringJoiner all = new StringJoiner(" ");
        int first = 0;
        for (int i = 0; i <= last; i++) {
            OfficialText text = official.textOf(places.get(i));
            if (i == last || official.textOf(places.get(i + 1)) != text) {
                int start = first == 0 ? official.word(places.get(0)).start() : 0;
                int end = i == last
                        ? official.word(places.get(last)).end()
                        : text.text().length();
                all.add(text.text().substring(start, end));
                first = i + 1;
            }
        }
        return all.toString();
    }

    /**
     * The alignment without the few equal words at either end that a difference separates from the rest, because they
     * may be there by chance. They stay if the difference is one of force: {@code Les États doivent} for {@code Les États
     * devraient}.
     */
    public Alignment withoutIslands(List<Word> passage, OfficialTexts official) {
        int begin = 0;
        int end = steps.size();
        boolean trimmed = true;
        while (trimmed) {
            trimmed = false;
            int island = run(begin, 1, true);
            int after = run(island, 1, false);
            if (after < end && island - begin <= ISLAND && !isForce(island, after, passage, official)) {
                begin = after;
                trimmed = true;
            }
            int last = run(end - 1, -1, true);
            int before = run(last, -1, false);
            if (before >= begin && end - 1 - last <= ISLAND && !isForce(before + 1, last + 1, passage, official)) {
                end = before + 1;
                trimmed = true;
            }
        }
        return new Alignment(
                steps.subList(begin, end),
                (int) steps.subList(begin, end).stream().filter(Step::equal).count(),
                score);
    }

    /** The first index from a place on, in one direction, whose step is not equal, or not different. */
    private int run(int from, int direction, boolean equal) {
        int at = from;
        while (at >= 0 && at < steps.size() && steps.get(at).equal() == equal) {
            at += direction;
        }
        return at;
    }

    private boolean isForce(int from, int to, List<Word> passage, OfficialTexts official) {
        List<Word> said = new ArrayList<>();
        List<Word> theirs = new ArrayList<>();
        for (Step step : steps.subList(from, to)) {
            if (step.said() != NONE) {
                said.add(passage.get(step.said()));
            }
            if (step.official() != NONE) {
                theirs.add(official.word(step.official()));
            }
        }
        return !ForceWords.in(said).isEmpty() && !ForceWords.in(theirs).isEmpty();
    }
}
