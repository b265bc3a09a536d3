package org.recueil.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;

/** Words that the light stemmer would take for another ({@code organes} for {@code organisation}): {@code stems.tsv}. */
final class Stems {
    static final StemmerOverrideMap OVERRIDES = overrides();

    private Stems() {}

    private static StemmerOverrideMap overrides() {
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(true);
        WordData.rows("stems.tsv").forEach(row -> builder.add(row[0], row[1]));
        try {
            return builder.build();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a table in memory cannot fail to be built", impossible);
        }
    }
}
