package org.recueil.relation.debate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.relation.debate.DocumentRecommendations.Reason;

class DocumentRecommendationsTest {
    private static final Corpus CORPUS = CarriedCorpus.get();
    private static final DocumentRecommendations PREPARATION = new DocumentRecommendations(CORPUS);

    static Stream<BackgroundDocument> documents() {
        return CORPUS.documents().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void answersAThemeOfTheIndexToEachDocument(BackgroundDocument document) {
        assertFalse(PREPARATION.themes(document).isEmpty(), document.theme());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areItsRecommendationsOfItsMeeting(BackgroundDocument document) {
        PREPARATION
                .of(document)
                .forEach(found -> assertTrue(
                        found.provisions().stream().allMatch(id -> id.meeting().equals(document.meeting())),
                        found.toString()));
    }

    /** The expected results were read from the report of 2010 and the headings of the draft of 2020. */
    @ParameterizedTest
    @CsvSource({
        "2010/2, POINT, II.24, II.30",
        "2010/3, POINT, II.31, II.42",
        "2010/4, POINT, II.43, II.51",
        "2010/5, POINT, II.52, II.58",
        "2020/2, HEADING, X.12, X.20",
        "2020/3, HEADING, X.21, X.26",
        "2011/4, THEME, IV.13, IV.24"
    })
    void standTheyUnderItsHeadingOrItsTheme(String symbol, Reason reason, String first, String last) {
        BackgroundDocument document = documents()
                .filter(each -> each.symbol().endsWith("/" + symbol))
                .findFirst()
                .orElseThrow();
        List<String> labels = PREPARATION.of(document).stream()
                .filter(found -> found.reason() == reason)
                .flatMap(found -> found.provisions().stream())
                .map(id -> id.label())
                .collect(Collectors.toList());
        assertEquals(List.of(first, last), List.of(labels.get(0), labels.get(labels.size() - 1)), labels.toString());
    }
}
