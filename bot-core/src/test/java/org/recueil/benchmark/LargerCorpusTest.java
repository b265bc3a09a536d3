package org.recueil.benchmark;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.TestCorpus;
import org.recueil.model.Theme;
import org.recueil.search.Hit;
import org.recueil.search.MeasuredIndex;
import org.recueil.search.SearchEngine;
import org.recueil.search.text.SearchQuery;
import org.recueil.search.words.QuestionLanguage;

/** Where there are more texts than are weighed one by one, what is weighed is what says something. */
class LargerCorpusTest {
    private static final int TIMES = 4;
    private static final int SHOWN = 5;
    private static final SearchEngine ENGINE =
            MeasuredIndex.engine(new PerturbedCopies(MeasuredIndex.texts(TestCorpus.get())).times(TIMES));

    static Stream<String> themeNames() {
        return TestCorpus.get().themes(2021).stream().map(Theme::name);
    }

    @ParameterizedTest
    @MethodSource("themeNames")
    void isEveryThemeFoundWithItsReason(String name) {
        List<Hit> hits = ENGINE.search(ENGINE.read(SearchQuery.of(name), QuestionLanguage.EITHER), List.of())
                .hits();
        assertFalse(hits.isEmpty(), name);
        assertTrue(
                hits.stream()
                        .limit(SHOWN)
                        .anyMatch(hit -> hit.marks().size() + hit.marksAbove().size() > 0),
                name);
    }
}
