package org.recueil.quotation.value;

import java.util.List;

/**
 * What a draft quotes and cites.
 *
 * @param findings in the order of the draft
 * @param notChecked the passages in quotation marks about which nothing is said, in the order of the draft
 */
public record Verification(List<Finding> findings, List<NotChecked> notChecked) {
    /** Why nothing is said of a passage. */
    public enum Reason {
        /** It is in a language in which the corpus has no texts. */
        LANGUAGE,
        /** Nothing presents it as words of the texts, and it stands in none of them. */
        OF_NOBODY,
        /** It has too few words to be a quotation. */
        SHORT,
        /** Its quotation mark is never closed. */
        OPEN
    }

    /**
     * A passage about which nothing is said.
     *
     * @param start in UTF-16 units from 0
     * @param end exclusive
     */
    public record NotChecked(int start, int end, Reason reason) {
        public NotChecked {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("not a passage: " + start + " to " + end);
            }
        }
    }

    public Verification {
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
    }

    /** Whether nothing in the draft must be mended. */
    public boolean isRight() {
        return findings.stream().noneMatch(Finding::isFault);
    }

    /** The number of passages that were left for one reason. */
    public long left(Reason reason) {
        return notChecked.stream().filter(each -> each.reason() == reason).count();
    }
}
