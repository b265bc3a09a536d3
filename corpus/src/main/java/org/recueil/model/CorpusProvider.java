package org.recueil.model;

import java.io.IOException;

/**
 * Reads the corpus that {@link Corpus#load} returns. {@link java.util.ServiceLoader} finds the library's provider, so
 * this package needs no knowledge of files.
 */
public interface CorpusProvider {
    /**
     * Reads the data and returns a new corpus.
     *
     * @throws IOException if the data cannot be read
     */
    Corpus read() throws IOException;
}
