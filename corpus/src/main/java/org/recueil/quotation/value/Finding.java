package org.recueil.quotation.value;

import java.util.List;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;

/**
 * A passage or reference of a draft, and what is said of it.
 *
 * @param start where it stands in the draft, without quotation marks, in UTF-16 units from 0
 * @param end exclusive
 * @param said the words of the draft
 * @param ids the texts in which it stands or that it names. For words that stand in two places these are both; for a
 *     reference that names nothing, the nearest; for a label and a place that disagree, what each of them names
 * @param differences the words that differ, in order; empty unless the verdict is {@link Verdict#ALTERED}
 * @param official the words of the texts at that place, from the first to the last that the passage has; empty unless
 *     the verdict is {@link Verdict#ALTERED}
 * @param named the texts that the draft names for it; empty if it names none, or for a reference
 * @param external whether another body or treaty is named as its source; then it is no fault
 */
public record Finding(
        Verdict verdict,
        int start,
        int end,
        String said,
        List<TextId> ids,
        List<Difference> differences,
        String official,
        List<TextId> named,
        boolean external) {
    public Finding {
        ids = List.copyOf(ids);
        differences = List.copyOf(differences);
        named = List.copyOf(named);
        if (start < 0 || end - start != said.length() || said.isEmpty()) {
            throw new IllegalArgumentException("\"" + said + "\" cannot stand from " + start + " to " + end);
        }
        if (differences.isEmpty() == (verdict == Verdict.ALTERED)) {
            throw new IllegalArgumentException(verdict + " at " + start + " has the differences " + differences);
        }
    }

    /** Whether the force of obligation differs from that of the official words. */
    public boolean changesObligation() {
        return differences.stream().anyMatch(Difference::obligation);
    }

    /** Whether the draft must be mended here. */
    public boolean isFault() {
        return !verdict.isRight() && !external;
    }

    /** Whether the draft names texts for it, and none of them is one in which it stands, or holds one. */
    public boolean namesOther() {
        return !named.isEmpty() && named.stream().noneMatch(name -> ids.stream().anyMatch(id -> isOne(name, id)));
    }

    /** A meeting holds its provisions, and for all that ids tell, any paragraph of a report. */
    private static boolean isOne(TextId name, TextId id) {
        if (name instanceof MeetingId meeting) {
            boolean ofOther = id instanceof ProvisionId its && !its.meeting().equals(meeting)
                    || id instanceof MeetingId && !id.equals(meeting);
            return !ofOther;
        }
        return name.equals(id)
                || name instanceof ProvisionId one
                        && id instanceof ProvisionId other
                        && (one.isAtOrBelow(other) || other.isAtOrBelow(one));
    }

    /** Whether it is a reference and not a passage. */
    public boolean isReference() {
        return verdict == Verdict.EXISTS || verdict == Verdict.MISSING || verdict == Verdict.MISMATCH;
    }
}
