package org.recueil.index;

import java.util.function.Supplier;
import org.recueil.model.Corpus;

/** A search engine that is made when it is first asked for, once. Safe for use by several threads. */
public final class LazySearchEngine implements Supplier<SearchEngine> {
    private final Corpus corpus;
    private SearchEngine engine;

    public LazySearchEngine(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public synchronized SearchEngine get() {
        if (engine == null) {
            engine = new SearchEngine(corpus);
        }
        return engine;
    }
}
