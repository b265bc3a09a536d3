package org.recueil.model;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry of a thematic index.
 *
 * @param edition the year of the index, 2019 or 2021
 * @param number its rank in that index, from 1
 * @param otherName its name in the other edition
 * @param englishName our own English name for it
 * @param references what it lists, in printed order, ranges expanded, a parent as a parent
 */
public record Theme(
        int edition,
        int number,
        String name,
        String otherName,
        String englishName,
        List<ProvisionId> references,
        List<Remark> remarks) {
    /** The edition that is shown, searched and learned from; that of 2019 gives names to find a theme by. */
    public static final int NEWEST = 2021;

    public Theme {
        references = List.copyOf(references);
        remarks = List.copyOf(remarks);
        if (number < 1 || name.isBlank() || otherName.isBlank() || englishName.isBlank()) {
            throw new IllegalArgumentException("theme " + number + " of " + edition + " needs its three names");
        }
    }

    /** The same theme with one more reference, after those it has. */
    public Theme with(ProvisionId reference) {
        List<ProvisionId> longer = new ArrayList<>(references);
        longer.add(reference);
        return new Theme(edition, number, name, otherName, englishName, longer, remarks);
    }

    /** The same theme without what it lists of a meeting. */
    public Theme without(MeetingId meeting) {
        List<ProvisionId> rest =
                references.stream().filter(id -> !id.meeting().equals(meeting)).toList();
        return new Theme(edition, number, name, otherName, englishName, rest, remarks);
    }
}
