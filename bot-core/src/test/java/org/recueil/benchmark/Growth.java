package org.recueil.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.recueil.bot.TestCorpus;
import org.recueil.search.MeasuredIndex;
import org.recueil.search.SearchEngine;
import org.recueil.search.question.Question;
import org.recueil.search.text.Mark;
import org.recueil.search.text.SearchQuery;
import org.recueil.search.text.Searchable;
import org.recueil.search.words.QuestionLanguage;

/** What a search costs in larger and larger corpora, ours and FTS5's, in a process with a heap for the largest. */
public final class Growth {
    /** How many times as many texts as there are. */
    static final List<Integer> SIZES = List.of(1, 10, 100, 1000);

    /**
     * Of one size, the mean over the questions in microseconds.
     *
     * @param ours in the same minute as {@code oursAtFirst}, what the same search costs in the corpus as it is
     */
    record Cost(int times, int texts, double ours, double oursAtFirst, double fts5) {
        /** How many times as much as in the corpus as it is. */
        double growth() {
            return ours / oursAtFirst;
        }

        private static Cost parse(String line) {
            String[] cells = line.split("\t");
            return new Cost(
                    Integer.parseInt(cells[0]),
                    Integer.parseInt(cells[1]),
                    Double.parseDouble(cells[2]),
                    Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d\t%d\t%f\t%f\t%f", times, texts, ours, oursAtFirst, fts5);
        }
    }

    /** Finds something. */
    private interface Search {
        List<?> search(String question) throws Exception;
    }

    /** What a page shows of a hit. */
    private record Shown(String text, List<Mark> marks, List<Mark> marksAbove) {}

    private static final int SHOWN = 10;
    private static final String HEAP = "-Xmx5g";
    private static final int EVERY = 3;
    private static final long ROUND = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int WARM_UPS = 10;
    private static final int ROUNDS = 5;

    /** No further round begins after so long, where a search of a large corpus is slow. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);

    private final List<String> names = everyThird(Questions.themeNames(TestCorpus.get()));
    private final List<Searchable> originals = MeasuredIndex.texts(TestCorpus.get());
    private final Search first = ours(originals);

    private Growth() {}

    /** Measures in a process of its own. */
    static List<Cost> measure() throws Exception {
        return Forked.run(Growth.class, HEAP).stream().map(Cost::parse).toList();
    }

    public static void main(String[] none) throws Exception {
        Growth growth = new Growth();
        for (int i = 0; i < WARM_UPS; i++) {
            growth.mean(growth.first);
        }
        for (int times : SIZES) {
            System.out.println(growth.cost(times));
        }
    }

    private static List<String> everyThird(List<String> names) {
        return IntStream.range(0, names.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(names::get)
                .toList();
    }

    private static Search ours(List<Searchable> texts) {
        SearchEngine engine = MeasuredIndex.engine(texts);
        return name -> {
            Question question = engine.read(SearchQuery.of(name), QuestionLanguage.EITHER);
            return engine.search(question, List.of()).hits().stream()
                    .limit(SHOWN)
                    .map(hit -> new Shown(hit.text().text(), hit.marks(), hit.marksAbove()))
                    .toList();
        };
    }

    /** FTS5 is measured while our index is made, each on a processor of its own; then ours alone. */
    private Cost cost(int times) throws Exception {
        List<Searchable> texts = new PerturbedCopies(originals).times(times);
        FutureTask<Double> fts5 = new FutureTask<>(() -> fts5(texts));
        new Thread(fts5).start();
        Search ours = ours(texts);
        double fts5Cost = fts5.get();
        List<Double> costs = new ArrayList<>();
        List<Double> costsAtFirst = new ArrayList<>();
        mean(ours);
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS && System.nanoTime() - start < LONGEST; round++) {
            costs.add(mean(ours));
            costsAtFirst.add(mean(first));
        }
        return new Cost(times, texts.size(), Median.of(costs), Median.of(costsAtFirst), fts5Cost);
    }

    private double fts5(List<Searchable> texts) throws Exception {
        try (Fts5 fts5 = new Fts5(texts.stream().map(Searchable::text).toList())) {
            Search search = name -> fts5.search(Fts5.anyOf(name));
            mean(search);
            return mean(search);
        }
    }

    /** The mean of all questions, asked once at least and again for half a second. */
    private double mean(Search search) throws Exception {
        int calls = 0;
        long start = System.nanoTime();
        do {
            for (String name : names) {
                if (search.search(name).isEmpty()) {
                    throw new IllegalStateException("nothing found for " + name);
                }
                calls++;
            }
        } while (System.nanoTime() - start < ROUND);
        return (System.nanoTime() - start) / 1e3 / calls;
    }
}
