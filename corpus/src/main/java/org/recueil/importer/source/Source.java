package org.recueil.importer.source;

import java.util.Arrays;
import org.recueil.model.id.Body;
import org.recueil.model.id.Part;

/** The five published documents, as files in {@code corpus/sources}; SOURCES.md there describes them. */
public enum Source {
    COMPENDIUM("recueil-2021", "recueil-et-index-thematique-2021.txt"),
    INDEX_2019("index-2019", named("2019/4", "index-thematique")),
    REPORT_2010("rapport-2010", named("2010/6", "rapport-deuxieme-reunion")),
    DOCUMENTS("documents-2021", named("2021/5", "recueil-documents-information")),
    DRAFT_2020("projet-2020", "projet-de-rapport-dixieme-reunion-2020-additif.txt");

    private final String key;
    private final String file;

    Source(String key, String file) {
        this.key = key;
        this.file = file;
    }

    /** The name of a file: the symbol of the document, then what it is. */
    private static String named(String endOfSymbol, String what) {
        return Body.symbol(Part.A, endOfSymbol).replace('/', '-') + "-" + what + ".txt";
    }

    /** The short name that {@code corrections.tsv} uses. */
    public String key() {
        return key;
    }

    public String file() {
        return file;
    }

    static Source ofKey(String key) {
        return Arrays.stream(values())
                .filter(source -> source.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source is called \"" + key + "\"; the sources are "
                        + Arrays.stream(values()).map(Source::key).toList()));
    }
}
