package org.recueil.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.command.TestCorpus;
import org.recueil.index.SearchQuery.Filter;
import org.recueil.model.MeetingId;
import org.recueil.model.Part;
import org.recueil.model.ProvisionId;
import org.recueil.model.Theme;

class SearchEngineTest {
    private static final SearchEngine ENGINE = new SearchEngine(TestCorpus.get());

    /** Every question of our own, so that what holds of a hit is seen to hold of thousands. */
    static Stream<String> questions() {
        return new OwnQuestions(TestCorpus.bot(), TestCorpus.get())
                .all().stream().map(OwnQuestions.Question::words);
    }

    private static Found search(String words) {
        return ENGINE.search(SearchQuery.of(words), List.of());
    }

    private static List<Hit> filtered(Filter filter) {
        return ENGINE.search(new SearchQuery("formation", List.of(), List.of(), filter), List.of())
                .hits();
    }

    /** All that a reader sees of what was found. */
    private static List<List<Object>> answers(Found found) {
        return found.hits().stream()
                .map(hit -> List.<Object>of(hit.text(), hit.marks(), hit.marksAbove(), hit.alsoAt()))
                .toList();
    }

    private static Set<String> ids(Found found) {
        return found.hits().stream().map(hit -> hit.text().id()).collect(Collectors.toSet());
    }

    @Test
    void aFilterLetsThroughWhatItSaysAndAllOfIt() {
        Filter partB = new Filter(Optional.empty(), Optional.of(Part.B), Optional.empty(), OptionalInt.empty());
        Filter meeting = new Filter(
                Optional.empty(), Optional.empty(), Optional.of(new MeetingId(Part.A, 4)), OptionalInt.empty());
        Filter since = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.of(2015));
        List<Hit> all = search("formation").hits();
        for (Filter filter : List.of(partB, meeting, since)) {
            List<Hit> some = filtered(filter);
            assertFalse(some.isEmpty());
            assertTrue(some.stream().allMatch(hit -> filter.passes(hit.text())));
            List<Searchable> passing = some.stream().map(Hit::text).toList();
            all.stream()
                    .map(Hit::text)
                    .filter(filter::passes)
                    .forEach(text -> assertTrue(passing.contains(text), text.id()));
        }
        assertTrue(filtered(partB).stream().allMatch(hit -> hit.text().part() == Part.B));
        assertTrue(filtered(since).stream().allMatch(hit -> hit.text().year() >= 2015));
    }

    @Test
    void aThemeAsAFilterLetsThroughWhatIsBelowWhatItLists() {
        Filter theme = new Filter(
                Optional.of(Set.of(ProvisionId.parse("A.I.11"))),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
        Found found = ENGINE.search(new SearchQuery("", List.of(), List.of(), theme), List.of());
        assertEquals(Set.of("A.I.11", "A.I.11.a", "A.I.11.b"), ids(found));
    }

    @Test
    void aPhraseStandsWordForWordWhateverItsAccents() {
        for (String phrase : List.of("travail forcé", "TRAVAIL FORCE", "commettre de tels actes")) {
            Found found = ENGINE.search(new SearchQuery(phrase, List.of(phrase), List.of(), Filter.NONE), List.of());
            assertFalse(found.hits().isEmpty(), phrase);
            for (Hit hit : found.hits()) {
                String whole = Analysis.key(
                        Analysis.RAW, hit.text().text() + " " + hit.text().above());
                assertTrue(
                        whole.contains(Analysis.key(Analysis.RAW, phrase)),
                        hit.text().id());
            }
        }
        SearchQuery backwards = new SearchQuery("forcé travail", List.of("forcé travail"), List.of(), Filter.NONE);
        assertEquals(List.of(), ENGINE.search(backwards, List.of()).hits());
    }

    @Test
    void anExcludedWordStandsInNoHitInAnyForm() {
        Found found = ENGINE.search(new SearchQuery("trafic", List.of(), List.of("organe"), Filter.NONE), List.of());
        assertFalse(found.hits().isEmpty());
        found.hits()
                .forEach(hit ->
                        assertFalse(hit.text().text().toLowerCase(Locale.ROOT).matches("(?s).*\\borganes?\\b.*")));
    }

    @Test
    void identicalTextsAreShownOnceWithTheOtherPlace() {
        Hit twin = search("pouvoir discrétionnaire du parquet ne pas sanctionner")
                .hits()
                .get(0);
        assertEquals(
                Set.of("A.VII.2.b", "A.VIII.1.c"),
                Stream.concat(Stream.of(twin.text().id()), twin.alsoAt().stream())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void noTwoHitsAreTheSameAndTheSameQuestionGetsTheSame(String question) {
        Found found = search(question);
        List<String> places = found.hits().stream()
                .flatMap(hit -> Stream.concat(Stream.of(hit.text().id()), hit.alsoAt().stream()))
                .toList();
        assertEquals(places.stream().distinct().toList(), places);
        assertEquals(answers(found), answers(search(question)));
    }

    @Test
    void whatANamedThemeListsLeads() {
        for (Theme theme : TestCorpus.get().themes(2021)) {
            Set<String> listed =
                    theme.references().stream().map(ProvisionId::toString).collect(Collectors.toSet());
            Found found = ENGINE.search(SearchQuery.of(theme.name()), List.of(theme));
            List<Hit> leading = found.hits().stream()
                    .filter(hit -> listed.contains(hit.text().id()))
                    .toList();
            assertEquals(leading, found.hits().subList(0, leading.size()), theme.name());
            long others = leading.stream()
                    .flatMap(hit -> hit.alsoAt().stream())
                    .filter(listed::contains)
                    .count();
            assertEquals(listed.size(), leading.size() + others, theme.name());
        }
    }
}
