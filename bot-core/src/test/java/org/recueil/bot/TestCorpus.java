package org.recueil.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.recueil.data.CorpusReader;
import org.recueil.model.Corpus;
import org.recueil.search.SearchEngine;

/** The real corpus, read once for all tests. */
public final class TestCorpus {
    private static final Corpus CORPUS = read();
    private static final Bot BOT = new Bot(CORPUS, SearchEngine.lazily(CORPUS));

    private TestCorpus() {}

    public static Corpus get() {
        return CORPUS;
    }

    /** The bot over it, with its search. */
    public static Bot bot() {
        return BOT;
    }

    /** A bot that fails wherever it has to search, as a mistake of ours would make it. */
    public static Bot botWithoutSearch() {
        return botWithoutSearch("no search");
    }

    /** One that says this where it fails. */
    public static Bot botWithoutSearch(String message) {
        return new Bot(CORPUS, () -> {
            throw new IllegalStateException(message);
        });
    }

    private static Corpus read() {
        try {
            return CorpusReader.readCarried();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
