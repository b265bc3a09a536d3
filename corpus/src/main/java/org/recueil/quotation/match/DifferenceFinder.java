package org.recueil.quotation.match;

import java.util.ArrayList;
import java.util.List;
import org.recueil.quotation.match.ForceWords.Phrase;
import org.recueil.quotation.value.Difference;
import org.recueil.quotation.value.Force;

/**
 * Says which words of an aligned passage differ from the official ones, and whether the force of obligation does.
 * Differing words grow to the whole phrase of force that they belong to: {@code sont tenus de} and not only
 * {@code tenus de}.
 */
public final class DifferenceFinder {
    /** How many words beside a quotation may belong to a phrase of force. */
    private static final int AROUND = 3;

    private final String draft;
    private final List<Word> said;
    private final OfficialTexts official;
    private final List<Alignment.Step> steps;
    private final boolean[] differs;

    private DifferenceFinder(String draft, List<Word> said, OfficialTexts official, Alignment alignment) {
        this.draft = draft;
        this.said = said;
        this.official = official;
        steps = alignment.steps();
        differs = new boolean[steps.size()];
    }

    /** The differences, in the order of the draft. */
    public static List<Difference> of(String draft, List<Word> said, OfficialTexts official, Alignment alignment) {
        return new DifferenceFinder(draft, said, official, alignment).find();
    }

    private List<Difference> find() {
        for (int i = 0; i < steps.size(); i++) {
            differs[i] = isDifferent(i);
        }
        List<Phrase> saidForce = saidPhrases();
        List<Phrase> officialForce = officialPhrases();
        grow(saidForce);
        grow(officialForce);
        List<Difference> found = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (differs[i]) {
                int end = i;
                while (end < steps.size() && differs[end]) {
                    end++;
                }
                add(found, i, end, saidForce, officialForce);
                i = end;
            }
        }
        return found;
    }

    private boolean isDifferent(int i) {
        Alignment.Step step = steps.get(i);
        if (step.said() != Alignment.NONE && !said.get(step.said()).isPlain()) {
            return false;
        }
        if (step.said() == Alignment.NONE) {
            return true;
        } else if (step.official() == Alignment.NONE) {
            return !isListMarkAtJump(i);
        }
        Word ours = said.get(step.said());
        Word theirs = official.word(step.official());
        return !ours.is(theirs, begins(i)) || !isSamePunctuation(i, ours, theirs);
    }

    /** Whether the passage, or what follows a marked change or a change of text, begins here. */
    private boolean begins(int i) {
        return i == 0
                || official.isFirst(steps.get(i).official())
                || steps.get(i - 1).said() != Alignment.NONE
                        && !said.get(steps.get(i - 1).said()).isPlain();
    }

    /** Whether {@code a)} stands before the first word of a text, which has no such mark among its own words. */
    private boolean isListMarkAtJump(int i) {
        int next = i + 1;
        while (next < steps.size() && steps.get(next).official() == Alignment.NONE) {
            next++;
        }
        return said.get(steps.get(i).said()).isListMark()
                && (next == steps.size() || official.isFirst(steps.get(next).official()) || i == 0);
    }

    private boolean isSamePunctuation(int i, Word ours, Word theirs) {
        boolean inside = i + 1 < steps.size()
                && steps.get(i + 1).said() != Alignment.NONE
                && steps.get(i + 1).equal()
                && steps.get(i + 1).official() == steps.get(i).official() + 1
                && official.textIndexOf(steps.get(i).official())
                        == official.textIndexOf(steps.get(i + 1).official());
        return !inside || ours.after().equals(theirs.after());
    }

    /** The phrases of force in the passage, by the indexes of steps. */
    private List<Phrase> saidPhrases() {
        List<Word> words = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).said() != Alignment.NONE) {
                words.add(said.get(steps.get(i).said()));
                at.add(i);
            }
        }
        return byStep(ForceWords.in(words), at);
    }

    /**
     * The phrases of force in the official words, by the indexes of steps. The words around count too, because a
     * quotation may begin or end within a phrase.
     */
    private List<Phrase> officialPhrases() {
        List<Word> words = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int place = steps.get(i).official();
            if (place != Alignment.NONE) {
                if (words.isEmpty()) {
                    around(place, -1, i, words, at);
                }
                words.add(official.word(place));
                at.add(i);
            }
        }
        around(lastOfficial(), 1, steps.size() - 1, words, at);
        return byStep(ForceWords.in(words), at);
    }

    private int lastOfficial() {
        int i = steps.size() - 1;
        while (steps.get(i).official() == Alignment.NONE) {
            i--;
        }
        return steps.get(i).official();
    }

    private void around(int place, int direction, int step, List<Word> words, List<Integer> at) {
        int first = official.textOf(place).first();
        int end = official.textOf(place).end();
        for (int distance = 1; distance <= AROUND; distance++) {
            int other = direction < 0 ? place - AROUND - 1 + distance : place + distance;
            if (other >= first && other < end) {
                words.add(official.word(other));
                at.add(step);
            }
        }
    }

    private static List<Phrase> byStep(List<Phrase> phrases, List<Integer> at) {
        return phrases.stream()
                .map(phrase -> new Phrase(phrase.force(), at.get(phrase.first()), at.get(phrase.end() - 1) + 1))
                .toList();
    }

    private void grow(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            boolean touched = false;
            for (int i = phrase.first(); i < phrase.end(); i++) {
                touched |= differs[i];
            }
            for (int i = phrase.first(); touched && i < phrase.end(); i++) {
                differs[i] = true;
            }
        }
    }

    private void add(List<Difference> found, int first, int end, List<Phrase> saidForce, List<Phrase> officialForce) {
        List<Word> ours = new ArrayList<>();
        List<Integer> theirs = new ArrayList<>();
        for (Alignment.Step step : steps.subList(first, end)) {
            if (step.said() != Alignment.NONE) {
                ours.add(said.get(step.said()));
            }
            if (step.official() != Alignment.NONE) {
                theirs.add(step.official());
            }
        }
        int start = ours.isEmpty() ? placeOfDropped(first) : ours.get(0).start();
        int stop = ours.isEmpty()
                ? start
                : OfficialTexts.afterElision(draft, ours.get(ours.size() - 1).end());
        String words = draft.substring(start, stop);
        String officialWords = theirs.isEmpty() ? "" : official.between(theirs.get(0), theirs.get(theirs.size() - 1));
        if (!theirs.isEmpty() && !ours.isEmpty() && hasOnlyOtherPunctuation(first, end)) {
            words += punctuation(ours.get(ours.size() - 1), stop);
            officialWords += official.word(theirs.get(theirs.size() - 1)).after();
            stop = start + words.length();
        }
        boolean obligation = !forces(saidForce, first, end).equals(forces(officialForce, first, end))
                || denials(ours)
                        != theirs.stream()
                                .filter(at -> ForceWords.denies(official.word(at)))
                                .count();
        found.add(new Difference(start, stop, words, officialWords, obligation));
    }

    /** Where words that were dropped would stand: after the word before them. */
    private int placeOfDropped(int first) {
        for (int i = first - 1; i >= 0; i--) {
            if (steps.get(i).said() != Alignment.NONE) {
                return said.get(steps.get(i).said()).end();
            }
        }
        return said.get(0).start();
    }

    private boolean hasOnlyOtherPunctuation(int first, int end) {
        Alignment.Step last = steps.get(end - 1);
        return last.said() != Alignment.NONE
                && last.official() != Alignment.NONE
                && said.get(last.said()).is(official.word(last.official()), begins(end - 1));
    }

    /** The draft's own characters after a word, up to the end of its punctuation. */
    private String punctuation(Word word, int end) {
        if (word.after().isEmpty()) {
            return "";
        }
        int to = draft.indexOf(word.after().charAt(word.after().length() - 1), end);
        return to < 0 ? "" : draft.substring(end, to + 1);
    }

    private static List<Force> forces(List<Phrase> phrases, int first, int end) {
        return phrases.stream()
                .filter(phrase -> phrase.first() < end && first < phrase.end())
                .map(Phrase::force)
                .toList();
    }

    private static long denials(List<Word> words) {
        return words.stream().filter(ForceWords::denies).count();
    }
}
