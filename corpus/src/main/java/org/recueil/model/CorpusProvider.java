package org.recueil.model;

import java.io.IOException;

/**
 * Reads the corpus that {@link Corpus#load} returns. The library has one, which {@link java.util.ServiceLoader} finds, so
 * that this package knows nothing of files.
 */
public interface CorpusProvider {
    /**
     * Reads the corpus anew.
     *
     * @throws IOException if the data cannot be read
     */
    Corpus read() throws IOException;
}
