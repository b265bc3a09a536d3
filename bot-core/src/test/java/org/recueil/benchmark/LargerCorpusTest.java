package org.recueil.benchmark;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.model.Theme;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.search.Found;
import org.recueil.search.Hit;
import org.recueil.search.MeasuredIndex;
import org.recueil.search.SearchEngine;
import org.recueil.search.text.SearchQuery;
import org.recueil.search.text.SearchQuery.Filter;
import org.recueil.search.text.Searchable;
import org.recueil.search.text.TextSource;
import org.recueil.search.words.QuestionLanguage;

/** Where there are more texts than are weighed one by one, what is weighed is what says something. */
class LargerCorpusTest {
    private static final int TIMES = 4;
    private static final int SHOWN = 5;
    private static final Searchable FURTHER = new Searchable(
            new DocumentId("further/1"),
            "Les enfants victimes bénéficient de soins médicaux et d'un hébergement sûr.",
            "",
            "",
            List.of(),
            Optional.of(Part.A),
            11,
            2021,
            true,
            TextSource.WORKING_GROUP);
    private static final SearchEngine ENGINE = MeasuredIndex.engine(Stream.concat(
                    new PerturbedCopies(MeasuredIndex.texts(TestCorpus.get())).times(TIMES).stream(),
                    Stream.of(FURTHER))
            .toList());

    static Stream<String> themeNames() {
        return TestCorpus.get().themes(2021).stream().map(Theme::name);
    }

    /** What a condition excludes does not take the place of what it lets through. */
    @ParameterizedTest
    @CsvSource({"coopération internationale, 2", "protection des victimes, 2", "victimes, 4", "child victims, 4"})
    void aConditionLeavesWhatPasses(String words, int meeting) {
        MeetingId wanted = new MeetingId(Part.A, meeting);
        Filter filter = new Filter(Optional.empty(), Optional.empty(), Optional.of(wanted), Optional.empty(), Set.of());
        SearchQuery query = new SearchQuery(words, List.of(), List.of(), filter, false);
        List<Hit> hits = ENGINE.search(ENGINE.read(query, QuestionLanguage.EITHER), List.of())
                .hits();
        assertTrue(hits.size() >= SHOWN, () -> words + ": " + hits.size());
        assertTrue(hits.stream().allMatch(hit -> filter.passes(hit.text())), words);
    }

    /** A further text has no English lines. */
    @ParameterizedTest
    @ValueSource(strings = {"medical care for child victims", "medical care for children", "soins aux enfants"})
    void anEnglishQuestionFindsAFrenchText(String question) {
        Found found = ENGINE.search(ENGINE.read(SearchQuery.of(question), QuestionLanguage.EITHER), List.of());
        assertTrue(
                found.hits().stream().anyMatch(hit -> hit.text().id().equals(FURTHER.id())),
                () -> found.hits().stream()
                        .map(hit -> hit.text().id().label())
                        .toList()
                        .toString());
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
