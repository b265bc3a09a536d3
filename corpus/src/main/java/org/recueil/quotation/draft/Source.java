package org.recueil.quotation.draft;

import java.util.List;
import org.recueil.model.id.TextId;

/**
 * Whose words a draft says that a quotation has.
 *
 * @param kind what is named
 * @param named the texts that are named; empty unless a text is named that exists
 * @param nearness how plainly the quotation is theirs
 */
public record Source(Kind kind, List<TextId> named, Nearness nearness) {
    /** Where a source is named. */
    enum Nearness {
        /** Right beside the quotation. */
        BESIDE,
        /** Elsewhere in its sentence. */
        IN_SENTENCE,
        /** In the sentence before. */
        BEFORE
    }

    public enum Kind {
        /** Nothing is named. */
        NOBODY,
        /** A person, a title or a slogan. */
        VOICE,
        /** Another body or another text. */
        OTHER,
        /** A kind of text that other bodies adopt too, such as a resolution. */
        KIND,
        /** The Working Group, the Conference or their texts, without a place. */
        OURS,
        /** A text, by a reference. */
        TEXT
    }

    static final Source NOBODY = new Source(Kind.NOBODY, List.of(), Nearness.BEFORE);

    public Source {
        named = List.copyOf(named);
    }

    /** Whether the words are presented as words of the texts. */
    public boolean isOurs() {
        return (kind == Kind.OURS || kind == Kind.TEXT) && nearness != Nearness.BEFORE;
    }

    /** Whether it is named right beside the quotation. */
    public boolean isBeside() {
        return nearness == Nearness.BESIDE;
    }
}
