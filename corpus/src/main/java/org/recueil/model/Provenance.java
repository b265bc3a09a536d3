package org.recueil.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a corpus comes from.
 *
 * @param sources in the order in which they are told; the files of further meetings last
 * @param checksum the SHA-256 of the data file, in hexadecimal digits; empty where it was not read from one
 * @param replaced the meetings whose text is another one than the data file has
 */
public record Provenance(List<PublishedSource> sources, Optional<String> checksum, Set<MeetingId> replaced) {
    public Provenance {
        sources = List.copyOf(sources);
        replaced = Set.copyOf(replaced);
    }

    /** Where nothing was replaced. */
    public Provenance(List<PublishedSource> sources, Optional<String> checksum) {
        this(sources, checksum, Set.of());
    }

    /** The same with one more source, after those it has. */
    public Provenance with(PublishedSource source) {
        List<PublishedSource> longer = new ArrayList<>(sources);
        longer.add(source);
        return new Provenance(longer, checksum, replaced);
    }

    /** The same where the text of a meeting is replaced, without the source of its draft. */
    public Provenance replacing(Meeting draft) {
        Set<MeetingId> more = new TreeSet<>(replaced);
        more.add(draft.id());
        List<PublishedSource> rest =
                sources.stream().filter(source -> !source.isDraftOf(draft)).toList();
        return new Provenance(rest, checksum, more);
    }
}
