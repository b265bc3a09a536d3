package org.recueil.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.TestCorpus;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.search.text.Period;
import org.recueil.search.text.SearchQuery;
import org.recueil.search.text.SearchQuery.Filter;
import org.recueil.search.text.Searchable;
import org.recueil.search.words.Analysis;
import org.recueil.search.words.QuestionLanguage;
import org.recueil.search.words.WordForm;

class SearchEngineTest {
    private static final SearchEngine ENGINE = new SearchEngine(TestCorpus.get());

    /** Every question of our own, so that what holds of a hit is seen to hold of thousands. */
    static Stream<String> questions() {
        return new OwnQuestions(TestCorpus.bot(), TestCorpus.get())
                .all().stream().map(OwnQuestions.Question::words);
    }

    private static List<Hit> search(String words) {
        return search(SearchQuery.of(words));
    }

    private static List<Hit> search(SearchQuery query) {
        return ENGINE.search(ENGINE.read(query, QuestionLanguage.EITHER), List.of())
                .hits();
    }

    private static List<Hit> filtered(Filter filter) {
        return search(new SearchQuery("formation", List.of(), List.of(), filter, false));
    }

    /** All that a reader sees of what was found. */
    private static List<List<Object>> answers(List<Hit> found) {
        return found.stream()
                .map(hit -> List.<Object>of(hit.text(), hit.marks(), hit.marksAbove(), hit.alsoAt()))
                .toList();
    }

    private static Set<String> ids(List<Hit> found) {
        return found.stream().map(hit -> hit.text().id().toString()).collect(Collectors.toSet());
    }

    @Test
    void aFilterLetsThroughWhatItSaysAndAllOfIt() {
        Filter partB = new Filter(Optional.empty(), Optional.of(Part.B), Optional.empty(), Optional.empty(), Set.of());
        Filter meeting = new Filter(
                Optional.empty(), Optional.empty(), Optional.of(new MeetingId(Part.A, 4)), Optional.empty(), Set.of());
        Filter since = new Filter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Period.since(2015)), Set.of());
        List<Hit> all = search("formation");
        for (Filter filter : List.of(partB, meeting, since)) {
            List<Hit> some = filtered(filter);
            assertFalse(some.isEmpty());
            assertTrue(some.stream().allMatch(hit -> filter.passes(hit.text())));
            List<Searchable> passing = some.stream().map(Hit::text).toList();
            all.stream()
                    .map(Hit::text)
                    .filter(filter::passes)
                    .forEach(text -> assertTrue(passing.contains(text), text.id()::toString));
        }
        assertTrue(filtered(partB).stream().allMatch(hit -> hit.text().part().equals(Optional.of(Part.B))));
        assertTrue(filtered(since).stream().allMatch(hit -> hit.text().year() >= 2015));
    }

    @Test
    void aThemeAsAFilterLetsThroughWhatIsBelowWhatItLists() {
        Filter theme = new Filter(
                Optional.of(Set.of(ProvisionId.parse("A.I.11"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
        List<Hit> found = search(new SearchQuery("", List.of(), List.of(), theme, false));
        assertEquals(Set.of("A.I.11", "A.I.11.a", "A.I.11.b"), ids(found));
    }

    @Test
    void aPhraseStandsWordForWordWhateverItsAccents() {
        for (String phrase : List.of("travail forcé", "TRAVAIL FORCE", "commettre de tels actes")) {
            List<Hit> found = search(new SearchQuery(phrase, List.of(phrase), List.of(), Filter.NONE, false));
            assertFalse(found.isEmpty(), phrase);
            for (Hit hit : found) {
                String whole =
                        Analysis.RAW.key(hit.text().text() + " " + hit.text().above(), WordForm.AS_TYPED);
                assertTrue(
                        whole.contains(Analysis.RAW.key(phrase, WordForm.AS_TYPED)),
                        hit.text().id()::toString);
            }
        }
        SearchQuery backwards =
                new SearchQuery("forcé travail", List.of("forcé travail"), List.of(), Filter.NONE, false);
        assertEquals(List.of(), search(backwards));
    }

    @Test
    void anExcludedWordStandsInNoHitInAnyForm() {
        List<Hit> found = search(new SearchQuery("trafic", List.of(), List.of("organe"), Filter.NONE, false));
        assertFalse(found.isEmpty());
        found.forEach(
                hit -> assertFalse(hit.text().text().toLowerCase(Locale.ROOT).matches("(?s).*\\borganes?\\b.*")));
    }

    @Test
    void identicalTextsAreShownOnceWithTheOtherPlace() {
        Hit twin =
                search("pouvoir discrétionnaire du parquet ne pas sanctionner").get(0);
        assertEquals(
                Set.of(ProvisionId.parse("A.VII.2.b"), ProvisionId.parse("A.VIII.1.c")),
                Stream.concat(
                                Stream.of(twin.text().id()),
                                twin.alsoAt().stream().map(Searchable::id))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void noTwoHitsAreTheSameAndTheSameQuestionGetsTheSame(String question) {
        List<Hit> found = search(question);
        List<TextId> places = found.stream()
                .flatMap(hit -> Stream.concat(
                        Stream.of(hit.text().id()), hit.alsoAt().stream().map(Searchable::id)))
                .toList();
        assertEquals(places.stream().distinct().toList(), places);
        assertEquals(answers(found), answers(search(question)));
    }

    @Test
    void whatANamedThemeListsLeads() {
        for (Theme theme : TestCorpus.get().themes(2021)) {
            Set<ProvisionId> listed = Set.copyOf(theme.references());
            List<Hit> found = ENGINE.search(
                            ENGINE.read(SearchQuery.of(theme.name()), QuestionLanguage.EITHER), List.of(theme))
                    .hits();
            List<Hit> leading = found.stream()
                    .filter(hit ->
                            hit.text().provision().filter(listed::contains).isPresent())
                    .toList();
            assertEquals(leading, found.subList(0, leading.size()), theme.name());
            long others = leading.stream()
                    .flatMap(hit -> hit.alsoAt().stream().map(Searchable::id))
                    .filter(listed::contains)
                    .count();
            assertEquals(listed.size(), leading.size() + others, theme.name());
        }
    }
}
