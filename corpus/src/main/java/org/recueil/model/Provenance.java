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
 * @param sources in the order in which they are told; the files of further meetings last
 * @param checksum the SHA-256 of all that was loaded, in hexadecimal digits: of the data file alone; with further files,
 *     of what {@code sha256sum} prints of all {@code files}; empty where nothing was read from a data file
 * @param files the names of the files that were loaded: the data file, then further ones in the order in which they were
 * @param replaced the meetings whose text is another one than the data file has
 */
public record Provenance(
        List<PublishedSource> sources, Optional<String> checksum, List<String> files, Set<MeetingId> replaced) {
    public Provenance {
        sources = List.copyOf(sources);
        files = List.copyOf(files);
        replaced = Set.copyOf(replaced);
    }

    /** With one file at most, the data file. */
    public Provenance(List<PublishedSource> sources, Optional<String> checksum, List<String> files) {
        this(sources, checksum, files, Set.of());
    }

    /** The same, loaded from other files. */
    public Provenance loadedFrom(List<String> otherFiles, String otherChecksum) {
        return new Provenance(sources, Optional.of(otherChecksum), otherFiles, replaced);
    }

    /** The same with one more source, after those it has. */
    public Provenance with(PublishedSource source) {
        List<PublishedSource> longer = new ArrayList<>(sources);
        longer.add(source);
        return new Provenance(longer, checksum, files, replaced);
    }

    /** The same where the text of a meeting is replaced, without the source of its draft. */
    public Provenance replacing(Meeting draft) {
        Set<MeetingId> more = new TreeSet<>(replaced);
        more.add(draft.id());
        List<PublishedSource> rest =
                sources.stream().filter(source -> !source.isDraftOf(draft)).toList();
        return new Provenance(rest, checksum, files, more);
    }
}
