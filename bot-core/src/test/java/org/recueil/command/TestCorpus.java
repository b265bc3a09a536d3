package org.recueil.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.recueil.data.CorpusReader;
import org.recueil.model.Corpus;

/** The real corpus, read once for all tests. */
public final class TestCorpus {
    private static final Corpus CORPUS = read();

    private TestCorpus() {}

    public static Corpus get() {
        return CORPUS;
    }

    private static Corpus read() {
        try {
            return CorpusReader.readCarried();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
