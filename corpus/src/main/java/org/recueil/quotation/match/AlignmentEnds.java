package org.recueil.quotation.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recueil.quotation.match.Alignment.Step;

/**
 * Adds to an alignment the official words before its first and after its last that a passage wrongly leaves out. A
 * passage may begin and end anywhere, so most of what stands around it is not missing.
 */
final class AlignmentEnds {
    /** The most words that are taken for one phrase which changed its place. */
    private static final int LONGEST_MOVED = 8;
    /** The most words of a phrase of force before the word at which a passage begins. */
    private static final int LONGEST_FORCE = 6;

    private final List<Step> steps;
    private final List<Word> said;
    private final OfficialTexts official;

    private AlignmentEnds(Alignment alignment, List<Word> said, OfficialTexts official) {
        steps = alignment.steps();
        this.said = said;
        this.official = official;
    }

    /**
     * The alignment with those words as dropped ones.
     *
     * @param said the passage that was aligned
     * @param afterListMark whether a mark of a list stands before the passage
     */
    static Alignment completed(Alignment alignment, List<Word> said, OfficialTexts official, boolean afterListMark) {
        AlignmentEnds ends = new AlignmentEnds(alignment, said, official);
        List<Step> all = new ArrayList<>(ends.before(afterListMark));
        all.addAll(alignment.steps());
        all.addAll(ends.movedFromEnd());
        return new Alignment(all, alignment.same(), alignment.score());
    }

    private List<Step> before(boolean afterListMark) {
        Step first = steps.get(0);
        if (first.said() != 0 || first.official() == Alignment.NONE) {
            return List.of();
        }
        int place = first.official();
        int leftOut = LeftOutWords.before(place, said.get(0), afterListMark, official);
        boolean same = said.get(0).is(official.word(place), true);
        return dropped(place - Math.max(leftOut, same ? 0 : forceBegunBefore(place)), place);
    }

    /** The number of official words before a place that belong to one phrase of force with it: {@code a exhorté}. */
    private int forceBegunBefore(int place) {
        OfficialText text = official.textOf(place);
        int from = Math.max(text.first(), place - LONGEST_FORCE);
        int to = Math.min(text.end(), place + LONGEST_FORCE);
        List<Word> around = official.words(from, to);
        boolean replaced = ForceWords.in(said).stream().anyMatch(phrase -> phrase.first() == 0);
        return ForceWords.in(around).stream()
                .filter(phrase -> replaced && phrase.first() < place - from && place - from < phrase.end())
                .mapToInt(phrase -> place - from - phrase.first())
                .findFirst()
                .orElse(0);
    }

    /** The official words after the last that the passage has too early: {@code B et A} for {@code A et B}. */
    private List<Step> movedFromEnd() {
        Step last = steps.get(steps.size() - 1);
        if (last.official() == Alignment.NONE) {
            return List.of();
        }
        int end = steps.size();
        while (end > 0 && !isAdded(end - 1)) {
            end--;
        }
        int first = end;
        while (first > 0 && isAdded(first - 1)) {
            first--;
        }
        int count = end - first;
        int next = last.official() + 1;
        if (count == 0
                || count > LONGEST_MOVED
                || next + count > official.textOf(last.official()).end()) {
            return List.of();
        }
        List<Word> early = steps.subList(first, end).stream()
                .map(step -> said.get(step.said()))
                .toList();
        boolean moved = sorted(early).equals(sorted(official.words(next, next + count)));
        return moved ? dropped(next, next + count) : List.of();
    }

    private boolean isAdded(int i) {
        Step step = steps.get(i);
        return step.official() == Alignment.NONE && said.get(step.said()).isPlain();
    }

    private static List<String> sorted(List<Word> words) {
        return words.stream()
                .map(Word::folded)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static List<Step> dropped(int from, int to) {
        List<Step> all = new ArrayList<>();
        for (int place = from; place < to; place++) {
            all.add(new Step(Alignment.NONE, place, false));
        }
        return all;
    }
}
