package org.recueil.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import org.recueil.bot.TestCorpus;
import org.recueil.search.text.Searchables;

/** It finds and scores what Lucene's own query for the phrase does. */
class KnownPhraseTest {
    private static final int PHRASES = 3000;
    private static final int SHOWN = 20;
    private static final int SLOP = 4;

    @Test
    void itIsLucenesPhrase() throws IOException {
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(
                PackedIndex.of(Searchables.of(TestCorpus.get())).orElseThrow()));
        KnownWords words = new KnownWords(searcher.getIndexReader());
        List<String> all =
                words.all(IndexField.FRENCH).keySet().stream().sorted().toList();
        Random random = new Random(1);
        int found = 0;
        for (int i = 0; i < PHRASES; i++) {
            String[] phrase =
                    random.ints(2 + i % 2, 0, all.size()).mapToObj(all::get).toArray(String[]::new);
            List<Term> terms =
                    Arrays.stream(phrase).map(IndexField.FRENCH::term).toList();
            List<String> lucenes =
                    best(searcher, new PhraseQuery(SLOP * (1 + i % 2), IndexField.FRENCH.name(), phrase));
            assertEquals(lucenes, best(searcher, words.phrase(SLOP * (1 + i % 2), terms)), String.join(" ", phrase));
            found += lucenes.size();
        }
        assertTrue(found > 0, "no phrase stands in any text");
    }

    private static List<String> best(IndexSearcher searcher, Query query) throws IOException {
        return Arrays.stream(searcher.search(query, SHOWN).scoreDocs)
                .map(document -> document.doc + " " + document.score)
                .toList();
    }
}
