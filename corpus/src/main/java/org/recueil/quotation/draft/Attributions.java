package org.recueil.quotation.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.reference.value.ResolvedReference;

/**
 * Parts quotations from a reference at their end that says where they are from, although it stands inside their marks:
 * {@code « … la traite (II.37) »}, or a last line {@code > — II.37} of a block.
 */
public final class Attributions {
    /** What stands between the words and the reference: a bracket, a dash with a name or two, or the end of a line. */
    private static final Pattern BEFORE = Pattern.compile("(?:\\R[\\s>]*+|(?<=[\\s»]))[—–-]\\s[^\\n.;:]{0,80}$"
            + "|[(\\[]\\s?(?:voir |cf\\.? |see )?$"
            + "|(?<=[\\n>])[ \\t]*$");

    private static final Pattern AFTER = Pattern.compile("[\\s.)\\]>*_]{0,12}");
    private static final Pattern IN_LIST = Pattern.compile("[\\s,;()]{0,4}(?:et |and |y )?");
    private static final int LONGEST_JOINT = 12;
    private static final int LONGEST_BEFORE = 100;

    private final String text;
    private final InOrder<ResolvedReference> references;

    private Attributions(String text, InOrder<ResolvedReference> references) {
        this.text = text;
        this.references = references;
    }

    /** The same quotations without references at their ends. */
    public static List<Passage> apart(String text, List<Passage> passages, InOrder<ResolvedReference> references) {
        Attributions attributions = new Attributions(text, references);
        return passages.stream()
                .map(passage -> attributions.without(passage).orElse(passage))
                .toList();
    }

    private Optional<Passage> without(Passage passage) {
        return references
                .lastBefore(passage.end())
                .filter(last -> isAfter(last, passage))
                .map(last -> first(last, passage.start()))
                .flatMap(first -> before(passage, first));
    }

    private boolean isAfter(ResolvedReference last, Passage passage) {
        return last.start() > passage.start()
                && passage.end() - last.end() <= LONGEST_JOINT
                && AFTER.matcher(text.substring(last.end(), passage.end())).matches();
    }

    /** Where the list of references begins that ends with one. */
    private int first(ResolvedReference last, int from) {
        int start = last.start();
        Optional<ResolvedReference> previous = references.lastBefore(start);
        while (previous.isPresent()
                && previous.get().start() > from
                && isInList(previous.get().end(), start)) {
            start = previous.get().start();
            previous = references.lastBefore(start);
        }
        return start;
    }

    private boolean isInList(int end, int start) {
        return start - end <= LONGEST_JOINT
                && IN_LIST.matcher(text.substring(end, start)).matches();
    }

    /** The passage up to an attribution with a reference that begins at a place. */
    private Optional<Passage> before(Passage passage, int reference) {
        int from = Math.max(passage.start(), reference - LONGEST_BEFORE);
        Matcher joint = BEFORE.matcher(text.substring(from, reference));
        if (!joint.find()) {
            return Optional.empty();
        }
        int to = from + joint.start();
        int end = to;
        while (end > passage.start() && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '>')) {
            end--;
        }
        int words = end;
        List<Passage> inside =
                passage.inside().stream().filter(nested -> nested.to() <= words).toList();
        boolean ofNested = passage.inside().stream().anyMatch(nested -> nested.to() == words);
        return ofNested || end == passage.start()
                ? Optional.empty()
                : Optional.of(new Passage(passage.from(), passage.start(), end, end, passage.mark(), inside));
    }
}
