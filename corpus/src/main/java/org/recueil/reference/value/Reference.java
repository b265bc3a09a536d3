package org.recueil.reference.value;

import java.util.List;

/** One element of what people write: a place, a range between two places, or a place and those after it. */
public sealed interface Reference {
    Place first();

    /** The last place of a range; otherwise the only place. */
    default Place last() {
        return first();
    }

    record Single(Place first) implements Reference {}

    /** From {@code first} to {@code last}, both included. The two need not be in order or on one level. */
    record Range(Place first, Place last) implements Reference {}

    /** {@code first} and those that follow it, without an end: {@code II.37 et suivantes}. */
    record Onward(Place first) implements Reference {}

    /** The same reference inside another text, below a path there. */
    default Reference within(Anchor whole, List<String> above) {
        Place first = first().within(whole, above);
        if (this instanceof Range range) {
            return new Range(first, range.last().within(whole, above));
        }
        return this instanceof Onward ? new Onward(first) : new Single(first);
    }
}
