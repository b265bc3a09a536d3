package org.recueil.index;

import java.util.function.Supplier;
import org.recueil.model.Corpus;

/** A search engine that is made once: when it is first asked for, or begun before. Safe for use by several threads. */
public final class LazySearchEngine implements Supplier<SearchEngine> {
    private final Supplier<SearchEngine> maker;
    private SearchEngine engine;

    /** One that is made when it is first asked for. */
    public LazySearchEngine(Corpus corpus) {
        this(() -> new SearchEngine(corpus));
    }

    private LazySearchEngine(Supplier<SearchEngine> maker) {
        this.maker = maker;
    }

    /** One that is being made, in a thread of its own; who asks for it before it is there waits. */
    public static LazySearchEngine begun(Corpus corpus, Groundwork groundwork) {
        LazySearchEngine begun = new LazySearchEngine(() -> new SearchEngine(corpus, groundwork));
        Thread making = new Thread(begun::get, "search engine");
        making.setDaemon(true);
        making.start();
        return begun;
    }

    @Override
    public synchronized SearchEngine get() {
        if (engine == null) {
            engine = maker.get();
        }
        return engine;
    }
}
