package org.recueil.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;

/**
 * An entry of a thematic index.
 *
 * @param edition the year of the index: 2019, 2021, or that of a further one
 * @param number its rank in that index, from 1
 * @param otherNames its names in the other editions, nearest edition first; never empty, because a name that did not
 *     change is repeated here
 * @param englishName our own English name for it, or the one that the file of a further index gives
 * @param references what it lists, in printed order, ranges expanded, a parent as a parent
 */
public record Theme(
        int edition,
        int number,
        String name,
        List<String> otherNames,
        String englishName,
        List<ProvisionId> references,
        List<Remark> remarks) {
    /** The newest edition among the published documents; a further file may add a newer one ({@link Corpus#edition}). */
    public static final int NEWEST = 2021;

    public Theme {
        otherNames = List.copyOf(otherNames);
        references = List.copyOf(references);
        remarks = List.copyOf(remarks);
        if (number < 1
                || otherNames.isEmpty()
                || names(name, otherNames, englishName).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("theme " + number + " of " + edition + " needs its three names");
        }
    }

    /** A theme with its name in one other edition. */
    public Theme(
            int edition,
            int number,
            String name,
            String otherName,
            String englishName,
            List<ProvisionId> references,
            List<Remark> remarks) {
        this(edition, number, name, List.of(otherName), englishName, references, remarks);
    }

    /** Its name in the nearest other edition. */
    public String otherName() {
        return otherNames.get(0);
    }

    /** Every name that leads to it: its own, those of other editions, the English one. */
    public Stream<String> names() {
        return names(name, otherNames, englishName);
    }

    private static Stream<String> names(String name, List<String> otherNames, String englishName) {
        return Stream.concat(Stream.concat(Stream.of(name), otherNames.stream()), Stream.of(englishName));
    }

    /** A copy with one more reference at the end. */
    public Theme with(ProvisionId reference) {
        List<ProvisionId> longer = new ArrayList<>(references);
        longer.add(reference);
        return new Theme(edition, number, name, otherNames, englishName, longer, remarks);
    }

    /** A copy that lists nothing of a meeting. */
    public Theme without(MeetingId meeting) {
        List<ProvisionId> rest =
                references.stream().filter(id -> !id.meeting().equals(meeting)).toList();
        return new Theme(edition, number, name, otherNames, englishName, rest, remarks);
    }
}
