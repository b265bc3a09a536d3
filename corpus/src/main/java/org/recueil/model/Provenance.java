package org.recueil.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recueil.model.id.MeetingId;

/**
 * Where a corpus comes from.
 *
 * @param sources in the order in which readers see them; files of further texts come last
 * @param checksum the SHA-256 in hexadecimal digits: that of the data file or, with further files, that of the output
 *     of {@code sha256sum} for all {@code files}; empty if nothing was read from a data file
 * @param files the names of the files that were loaded, in that order: the data file, then further files
 * @param replaced the meetings whose text in the data file was replaced by another one
 */
public record Provenance(
        List<PublishedSource> sources, Optional<String> checksum, List<String> files, Set<MeetingId> replaced) {
    public Provenance {
        sources = List.copyOf(sources);
        files = List.copyOf(files);
        replaced = Set.copyOf(replaced);
    }

    /** The provenance of a corpus without further files. */
    public Provenance(List<PublishedSource> sources, Optional<String> checksum, List<String> files) {
        this(sources, checksum, files, Set.of());
    }

    /** A copy that was loaded from other files. */
    public Provenance loadedFrom(List<String> otherFiles, String otherChecksum) {
        return new Provenance(sources, Optional.of(otherChecksum), otherFiles, replaced);
    }

    /** A copy with one more source at the end. */
    public Provenance with(PublishedSource source) {
        List<PublishedSource> longer = new ArrayList<>(sources);
        longer.add(source);
        return new Provenance(longer, checksum, files, replaced);
    }

    /** A copy in which the text of a meeting is replaced and the source of its draft is gone. */
    public Provenance replacing(Meeting draft) {
        Set<MeetingId> more = new TreeSet<>(replaced);
        more.add(draft.id());
        List<PublishedSource> rest =
                sources.stream().filter(source -> !source.isDraftOf(draft)).toList();
        return new Provenance(rest, checksum, files, more);
    }
}
