package org.recueil.data;

import java.io.IOException;
import org.recueil.model.Corpus;
import org.recueil.model.CorpusProvider;

/** Provides the carried corpus to {@link Corpus#load}. */
public final class CarriedCorpusProvider implements CorpusProvider {
    @Override
    public Corpus read() throws IOException {
        return CorpusReader.readCarried();
    }
}
