package org.recueil.quotation.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.recueil.model.id.ProvisionId;
import org.recueil.quotation.match.ForceWords.Phrase;
import org.recueil.quotation.value.Difference;
import org.recueil.quotation.value.Force;

/**
 * Compares the verbs directly before a quotation with those directly before its place in the official texts: {@code les
 * États doivent « prendre des mesures »} for {@code devraient prendre des mesures}. Nothing is said if a place has no
 * such verb, or one of the same force, or if the draft speaks for itself: {@code il faut « prendre des mesures »}.
 */
public final class ForceBefore {
    private static final int LONGEST_PHRASE = 60;
    private static final int MOST_WORDS = 6;
    /** What may stand between the verb and the first word of the quotation. */
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}:'’«“\"„‹‘(\\[]*");

    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?s).*(?:[.;!?…»”]|\\R\\s*\\R)");
    /** Words between a verb and what it governs. */
    private static final Set<String> GOVERNING = Set.of("a", "d", "de");

    /** With these a speaker asks in his own name: {@code il faut}, {@code nous demandons}. */
    private static final Pattern OWN_VOICE = Pattern.compile("(?:il|faut|nous|je) .*|faut.*|\\p{L}+ons\\b.*");

    /** So does whoever speaks of his own: {@code mon pays doit}, {@code nos services de police doivent}. */
    private static final Set<String> OURS = Set.of("je", "ma", "mes", "mon", "nos", "notre", "nous");

    private static final int LONGEST_SUBJECT = 4;

    /**
     * Verbs that follow each other: {@code devraient envisager de}.
     *
     * @param forces of each
     * @param first the index of the first word
     */
    private record Verbs(List<Force> forces, int first) {}

    /** Such verbs with their place in the draft, if they stand there. */
    private record Verb(List<Force> forces, String words, int start, int end) {
        /** Whether both ask the same, as far as both say it: {@code envisagent de} and {@code devraient envisager de}. */
        boolean asksAs(Verb other) {
            int common = Math.min(forces.size(), other.forces.size());
            return forces.subList(forces.size() - common, forces.size())
                    .equals(other.forces.subList(other.forces.size() - common, other.forces.size()));
        }
    }

    private final String draft;
    private final OfficialTexts official;

    public ForceBefore(String draft, OfficialTexts official) {
        this.draft = draft;
        this.official = official;
    }

    /**
     * The verb of another force before a passage; empty if there is none.
     *
     * @param start where the passage begins in the draft
     * @param places finds the places at which it begins in the texts; asked only if there is a verb
     */
    public Optional<Difference> changed(int start, Supplier<List<Integer>> places) {
        Optional<Verb> said = said(start);
        return said.flatMap(verb -> changed(verb, places.get()));
    }

    private Optional<Difference> changed(Verb said, List<Integer> places) {
        List<Integer> provisions = places.stream()
                .filter(at -> official.textOf(at).id() instanceof ProvisionId)
                .toList();
        List<Optional<Verb>> theirs = (provisions.isEmpty() ? places : provisions)
                .stream().map(this::official).toList();
        boolean other = !theirs.isEmpty()
                && theirs.stream()
                        .allMatch(verb -> verb.isPresent() && !verb.get().asksAs(said));
        return other
                ? Optional.of(new Difference(
                        said.start(),
                        said.end(),
                        said.words(),
                        theirs.get(0).orElseThrow().words(),
                        true))
                : Optional.empty();
    }

    private Optional<Verb> said(int start) {
        int from = Math.max(0, start - LONGEST_PHRASE);
        String before = draft.substring(from, start);
        int sentence = from
                + before.length()
                - SENTENCE_ENDS.matcher(before).replaceFirst("").length();
        List<Word> words = WordReader.ofDraft(draft, sentence, start);
        boolean adjacent = !words.isEmpty()
                && MARKS.matcher(draft.substring(words.get(words.size() - 1).end(), start))
                        .matches();
        return adjacent ? last(words).flatMap(verbs -> verb(words, verbs)) : Optional.empty();
    }

    private Optional<Verb> verb(List<Word> words, Verbs verbs) {
        int first = words.get(verbs.first()).start();
        int end = OfficialTexts.afterElision(draft, words.get(words.size() - 1).end());
        String said = draft.substring(first, end);
        boolean ofUs = words.subList(Math.max(0, verbs.first() - LONGEST_SUBJECT), verbs.first()).stream()
                .map(Word::folded)
                .anyMatch(OURS::contains);
        return ofUs || OWN_VOICE.matcher(said.toLowerCase(Locale.ROOT)).matches()
                ? Optional.empty()
                : Optional.of(new Verb(verbs.forces(), said, first, end));
    }

    /** The verb before a place in its text or, at the beginning of a text, at the end of the one that introduces it. */
    private Optional<Verb> official(int at) {
        OfficialText text = official.textOf(at);
        if (at > text.first()) {
            return official(text.first(), at);
        }
        return official.introducing(at).flatMap(above -> official(above.first(), above.end()));
    }

    private Optional<Verb> official(int first, int end) {
        int from = Math.max(first, end - MOST_WORDS);
        return last(official.words(from, end))
                .map(verbs -> new Verb(verbs.forces(), official.between(from + verbs.first(), end - 1), 0, 0));
    }

    /** The verbs of force with which words end, perhaps with {@code à} or {@code de} behind them. */
    private static Optional<Verbs> last(List<Word> words) {
        int size = words.size();
        boolean governed = size > 0 && GOVERNING.contains(words.get(size - 1).folded());
        List<Phrase> phrases = new ArrayList<>(ForceWords.in(words));
        Collections.reverse(phrases);
        LinkedList<Force> forces = new LinkedList<>();
        int first = size;
        for (Phrase phrase : phrases) {
            boolean follows = phrase.end() == first || forces.isEmpty() && governed && phrase.end() == size - 1;
            if (!follows) {
                break;
            }
            forces.addFirst(phrase.force());
            first = phrase.first();
        }
        return forces.isEmpty() ? Optional.empty() : Optional.of(new Verbs(List.copyOf(forces), first));
    }
}
