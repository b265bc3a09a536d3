package org.recueil.reference.value;

import java.util.List;
import org.recueil.model.id.ProvisionId;

/**
 * A reference in a text, and what it means in a corpus.
 *
 * @param start where it begins, with the words that announce it, in UTF-16 units from 0, as {@link String#substring}
 *     counts
 * @param end where it ends, exclusive
 * @param reference what it says, whether or not anything stands there
 * @param resolutions what it means; never empty. A miss is a {@link Resolution.Missed}. A range that goes beyond the
 *     last provision has the provisions that exist, and a miss
 */
public record ResolvedReference(int start, int end, Reference reference, List<Resolution> resolutions) {
    public ResolvedReference {
        resolutions = List.copyOf(resolutions);
        if (start < 0 || start >= end || resolutions.isEmpty()) {
            throw new IllegalArgumentException(
                    reference + " from " + start + " to " + end + " has the resolutions " + resolutions);
        }
    }

    /** The provisions that it names, in the order of the text; empty if it names none or something else. */
    public List<ProvisionId> provisions() {
        return resolutions.stream()
                .filter(Resolution.Found.class::isInstance)
                .flatMap(found -> ((Resolution.Found) found).ids().stream())
                .toList();
    }
}
