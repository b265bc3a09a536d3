package org.recueil.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a corpus comes from.
 *
 * @param sources in the order in which they are told; the files of further meetings last
 * @param checksum the SHA-256 of the data file, in hexadecimal digits; empty where it was not read from one
 */
public record Provenance(List<PublishedSource> sources, Optional<String> checksum) {
    public Provenance {
        sources = List.copyOf(sources);
    }

    /** The same with one more source, after those it has. */
    public Provenance with(PublishedSource source) {
        List<PublishedSource> longer = new ArrayList<>(sources);
        longer.add(source);
        return new Provenance(longer, checksum);
    }
}
