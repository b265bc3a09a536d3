package org.recueil.quotation.value;

import java.util.Locale;

/** What is said of a passage or a reference of a draft. */
public enum Verdict {
    /** It stands to the letter in the texts, and in the one that is named, if one is. */
    VERBATIM(true),
    /** It stands in the texts in other words. */
    ALTERED(false),
    /** It stands to the letter in the texts, but not in the one that is named. */
    MISATTRIBUTED(false),
    /** It is presented as words of the texts and stands in none of them. */
    UNKNOWN(false),
    /** The reference names a text that exists. */
    EXISTS(true),
    /** The reference names a text that does not exist. */
    MISSING(false),
    /** A label and the official place beside it name different texts. */
    MISMATCH(false);

    private final boolean right;

    Verdict(boolean right) {
        this.right = right;
    }

    /** Whether the draft can stay as it is. */
    public boolean isRight() {
        return right;
    }

    /** The name as scripts see it: in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
