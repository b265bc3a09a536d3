package org.recueil.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.command.TestCorpus;
import org.recueil.model.Theme;

/** In a corpus many times larger only the likeliest texts are weighed: are those that answer best among them? */
class LuceneIndexTest {
    private static final int SHOWN = 10;
    private static final IndexedTexts TEXTS = new IndexedTexts(Searchables.of(TestCorpus.get()), Weights.TUNED);
    private static final LuceneIndex INDEX = new LuceneIndex(TEXTS.all(), LuceneIndex.writer());
    private static final QuestionReader READER =
            new QuestionReader(TEXTS.vocabulary(), TEXTS.likeness(), new Glossary(), Weights.TUNED);

    static Stream<String> themeNames() {
        return TestCorpus.get().themes(2021).stream().map(Theme::name);
    }

    @ParameterizedTest
    @MethodSource("themeNames")
    void areTheBestTenAmongTheLikeliest(String name) throws IOException {
        Asked asked = new Asked(READER.read(name, QuestionLanguage.EITHER), 1, true);
        WeighedQuestion question = TEXTS.weigh(List.of(asked), Weights.TUNED);
        int[] likeliest = INDEX.best(question);
        Arrays.sort(likeliest);
        List<Integer> missed = bestTen(question, INDEX.all(question)).stream()
                .filter(place -> Arrays.binarySearch(likeliest, place) < 0)
                .toList();
        assertTrue(
                missed.size() <= 1,
                () -> name + " misses "
                        + missed.stream()
                                .map(place -> TEXTS.all().get(place).text().id())
                                .toList());
    }

    private static List<Integer> bestTen(WeighedQuestion question, int[] places) {
        Scorer scorer = TEXTS.scorer(question);
        return Arrays.stream(places)
                .boxed()
                .filter(place -> scorer.score(TEXTS.all().get(place)).shown())
                .sorted(Comparator.comparingDouble(
                        place -> -scorer.score(TEXTS.all().get(place)).value()))
                .limit(SHOWN)
                .toList();
    }
}
