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
    private static final int LONGEST_JOINT = 12;
    private static final int LONGEST_BEFORE = 100;

    private final String text;
    private final InOrder<ResolvedReference> references;
    private final ReferenceList list;

    private Attributions(String text, InOrder<ResolvedReference> references) {
        this.text = text;
        this.references = references;
        list = new ReferenceList(text, references);
    }

    /** The same quotations without references at their ends. */
    public static List<MarkedPassage> apart(
            String text, List<MarkedPassage> passages, InOrder<ResolvedReference> references) {
        Attributions attributions = new Attributions(text, references);
        return passages.stream()
                .map(passage -> attributions.without(passage).orElse(passage))
                .toList();
    }

    private Optional<MarkedPassage> without(MarkedPassage passage) {
        return references
                .lastBefore(passage.end())
                .filter(last -> isAfter(last, passage))
                .map(last -> list.begin(last, passage.start() + 1))
                .flatMap(first -> before(passage, first));
    }

    private boolean isAfter(ResolvedReference last, MarkedPassage passage) {
        return last.start() > passage.start()
                && passage.end() - last.end() <= LONGEST_JOINT
                && AFTER.matcher(text.substring(last.end(), passage.end())).matches();
    }

    /** The passage up to an attribution with a reference that begins at a place. */
    private Optional<MarkedPassage> before(MarkedPassage passage, int reference) {
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
        List<MarkedPassage> inside =
                passage.inside().stream().filter(nested -> nested.to() <= words).toList();
        boolean ofNested = passage.inside().stream().anyMatch(nested -> nested.to() == words);
        return ofNested || end == passage.start()
                ? Optional.empty()
                : Optional.of(new MarkedPassage(passage.from(), passage.start(), end, end, passage.mark(), inside));
    }
}
