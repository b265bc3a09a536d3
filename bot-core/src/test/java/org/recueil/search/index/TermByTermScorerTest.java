package org.recueil.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recueil.bot.TestCorpus;
import org.recueil.search.text.Searchables;

/** It finds what Lucene finds, and scores it as Lucene does. */
class TermByTermScorerTest {
    private static final int QUERIES = 500;
    private static final int CLAUSES = 5;
    private static final float ROUNDING = 1e-5f;

    private static IndexSearcher searcher;
    private static List<String> words;

    @BeforeAll
    static void open() throws IOException {
        searcher = new IndexSearcher(DirectoryReader.open(
                PackedIndex.of(Searchables.of(TestCorpus.get())).orElseThrow()));
        words = new KnownWords(searcher.getIndexReader())
                .all(IndexField.FRENCH).keySet().stream().sorted().toList();
    }

    @Test
    void itScoresEveryDocumentAsLuceneDoes() throws IOException {
        compare(TermByTermScorer.ofAll(searcher), document -> true);
    }

    @Test
    void itScoresSomeDocumentsAsLuceneDoes() throws IOException {
        IntPredicate everyThird = document -> document % 3 == 1;
        int[] some = IntStream.range(0, searcher.getIndexReader().maxDoc())
                .filter(everyThird)
                .toArray();
        compare(new TermByTermScorer(searcher, some), everyThird);
    }

    private static void compare(TermByTermScorer scorer, IntPredicate scored) throws IOException {
        int found = 0;
        for (int seed = 0; seed < QUERIES; seed++) {
            found += compare(sum(new Random(seed), 2), scorer, scored);
        }
        assertTrue(found > QUERIES, "the queries find next to nothing");
    }

    /** How many documents both find. */
    private static int compare(Query query, TermByTermScorer scorer, IntPredicate scored) throws IOException {
        int documents = searcher.getIndexReader().maxDoc();
        List<ScoreDoc> byLucene = Stream.of(searcher.search(query, documents).scoreDocs)
                .filter(document -> scored.test(document.doc))
                .toList();
        float[] scores = new float[documents];
        List<Ranked> ours = scorer.find(query);
        ours.forEach(each -> scores[each.place()] = each.score());
        assertEquals(byLucene.size(), ours.size(), query.toString());
        for (ScoreDoc document : byLucene) {
            assertEquals(document.score, scores[document.doc], ROUNDING * document.score, query.toString());
        }
        return byLucene.size();
    }

    private static Query sum(Random random, int depth) {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        clauses(random, depth).forEach(clause -> sum.add(clause, Occur.SHOULD));
        return sum.build();
    }

    private static List<Query> clauses(Random random, int depth) {
        List<Query> clauses = new ArrayList<>();
        IntStream.rangeClosed(0, random.nextInt(CLAUSES)).forEach(each -> {
            Query clause = depth == 0 ? leaf(random) : inner(random, depth - 1);
            // a boost of 0 finds documents that score nothing
            float boost = random.nextInt(CLAUSES) == 0 ? 0 : random.nextFloat();
            clauses.add(random.nextBoolean() ? clause : new BoostQuery(clause, boost));
        });
        return clauses;
    }

    private static Query inner(Random random, int depth) {
        return random.nextBoolean()
                ? sum(random, depth)
                : new DisjunctionMaxQuery(clauses(random, depth), random.nextFloat());
    }

    /** A word, a phrase, or a query of another form, which is left to Lucene. */
    private static Query leaf(Random random) {
        String word = words.get(random.nextInt(words.size()));
        if (random.nextInt(2 * CLAUSES) == 0) {
            return new BooleanQuery.Builder()
                    .add(new TermQuery(IndexField.FRENCH.term(word)), Occur.MUST)
                    .add(new TermQuery(IndexField.FRENCH.term("traite")), Occur.MUST_NOT)
                    .build();
        }
        return random.nextInt(CLAUSES) > 0
                ? new TermQuery(IndexField.FRENCH.term(word))
                : new PhraseQuery(CLAUSES, IndexField.FRENCH.name(), word, words.get(random.nextInt(words.size())));
    }
}
