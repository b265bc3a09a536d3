package org.recueil.reference;

import java.util.ArrayList;
import java.util.List;
import org.recueil.model.ProvisionId;

/** An element of a list whose whole is named last, and between which marks of the cursor it stands. */
record ListElement(Reference reference, int from, int to) {
    /** The same element in its whole, below a path there. */
    ListElement within(Anchor whole, List<String> above) {
        Place first = within(whole, above, reference.first());
        Reference placed;
        if (reference instanceof Reference.Range range) {
            placed = new Reference.Range(first, within(whole, above, range.last()));
        } else {
            placed = reference instanceof Reference.Onward ? new Reference.Onward(first) : new Reference.Single(first);
        }
        return new ListElement(placed, from, to);
    }

    /** An alinea of a preamble stands below nothing. */
    private static Place within(Anchor whole, List<String> above, Place place) {
        List<String> path = new ArrayList<>(above);
        path.addAll(place.path());
        return new Place(whole, path.contains(ProvisionId.PREAMBLE) ? place.path() : path);
    }
}
