package org.recueil.quotation.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recueil.reference.value.ResolvedReference;

/** Says which references of a draft are one list: {@code II.37, 38 et V.18}; also a label and its place beside it. */
final class ReferenceList {
    private static final Pattern JOINT = Pattern.compile("[\\s,;()\\[\\]/]{0,4}(?:et |and |y |ou |voir |soit )?");
    private static final int LONGEST_JOINT = 12;

    private final String text;
    private final InOrder<ResolvedReference> references;

    ReferenceList(String text, InOrder<ResolvedReference> references) {
        this.text = text;
        this.references = references;
    }

    /** Whether a reference that ends at a place and one that begins at another are neighbours in a list. */
    boolean joins(int end, int start) {
        return start - end <= LONGEST_JOINT
                && JOINT.matcher(text.substring(end, start)).matches();
    }

    /** Where the list ends that begins with a reference. */
    int end(ResolvedReference first) {
        int end = first.end();
        Optional<ResolvedReference> next = references.firstFrom(end);
        while (next.isPresent() && joins(end, next.get().start())) {
            end = next.get().end();
            next = references.firstFrom(end);
        }
        return end;
    }

    /**
     * Where the list begins that ends with a reference.
     *
     * @param from references that begin before this place do not belong to it
     */
    int begin(ResolvedReference last, int from) {
        int start = last.start();
        Optional<ResolvedReference> previous = references.lastBefore(start);
        while (previous.isPresent()
                && previous.get().start() >= from
                && joins(previous.get().end(), start)) {
            start = previous.get().start();
            previous = references.lastBefore(start);
        }
        return start;
    }

    /** Where the list begins that ends with one of some mentions, as an index. */
    int begin(List<Mention> mentions, int last) {
        int at = last;
        while (at > 0
                && mentions.get(at - 1).kind() == Source.Kind.TEXT
                && joins(mentions.get(at - 1).end(), mentions.get(at).start())) {
            at--;
        }
        return at;
    }
}
