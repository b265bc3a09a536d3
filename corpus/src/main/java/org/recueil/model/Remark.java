package org.recueil.model;

/**
 * A doubt about a source that readers must know, as one sentence in French.
 *
 * @param kind why there is a doubt
 */
public record Remark(Kind kind, String text) {
    /** What the doubt is about. */
    public enum Kind {
        /** The authors' own mistake, left as printed. */
        AS_PRINTED,
        /** The official document is wrong and was corrected here. */
        CORRECTED,
        /** The compendium and the original report differ in wording. */
        DIFFERS
    }

    public Remark {
        if (kind == null || text.isBlank()) {
            throw new IllegalArgumentException("a remark needs a kind and a text");
        }
    }
}
