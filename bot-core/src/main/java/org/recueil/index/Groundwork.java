package org.recueil.index;

import java.util.concurrent.CompletableFuture;
import org.apache.lucene.index.IndexWriter;

/**
 * What a search engine needs and no corpus gives: Lucene ready to write, and the words that people use. It is begun when
 * it is made, beside what its maker does next, and serves one search engine. One thing after the other, in the order in
 * which they are needed: what is read meanwhile should not wait for a processor.
 */
public final class Groundwork {
    private final CompletableFuture<IndexWriter> writer = CompletableFuture.supplyAsync(LuceneIndex::writer);
    private final CompletableFuture<Glossary> glossary = writer.thenApply(ready -> new Glossary());

    IndexWriter writer() {
        return writer.join();
    }

    Glossary glossary() {
        return glossary.join();
    }
}
