package org.recueil.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.TestCorpus;
import org.recueil.search.text.Mark;
import org.recueil.search.text.SearchQuery;
import org.recueil.search.words.QuestionLanguage;

/** The marked words of a hit are its reason. */
class MarksTest {
    private static final SearchEngine ENGINE = new SearchEngine(TestCorpus.get());

    /** Every question of our own, so that what holds of a hit is seen to hold of thousands. */
    static Stream<String> questions() {
        return new OwnQuestions(TestCorpus.bot(), TestCorpus.get())
                .all().stream().map(OwnQuestions.Question::words);
    }

    private static List<Hit> search(String words) {
        return ENGINE.search(ENGINE.read(SearchQuery.of(words), QuestionLanguage.EITHER), List.of())
                .hits();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void marksAreWholeWordsInOrder(String question) {
        for (Hit hit : search(question)) {
            checkMarks(hit.text().text(), hit.marks());
            checkMarks(hit.text().above(), hit.marksAbove());
        }
    }

    private static void checkMarks(String text, List<Mark> marks) {
        int last = 0;
        for (Mark mark : marks) {
            assertTrue(mark.start() >= last && mark.end() > mark.start() && mark.end() <= text.length(), text);
            assertTrue(mark.start() == 0 || !Character.isLetterOrDigit(text.charAt(mark.start() - 1)), text);
            assertTrue(mark.end() == text.length() || !Character.isLetterOrDigit(text.charAt(mark.end())), text);
            last = mark.end();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "indemnisations, indemnisation", "indemnistaion, indemnisation", "compensation, indemnisation",
        "hotline, téléphonique", "ONG, société civile", "chaines d'approvisionnement, approvisionnement"
    })
    void aMarkIsTheReasonHoweverTheWordWasTyped(String typed, String said) {
        List<String> marked = search(typed).stream()
                .limit(5)
                .flatMap(hit ->
                        hit.marks().stream().map(mark -> hit.text().text().substring(mark.start(), mark.end())))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        for (String word : said.split(" ")) {
            assertTrue(marked.stream().anyMatch(each -> each.contains(word)), typed + " → " + marked);
        }
    }

    /** The English stems of {@code organs} and {@code organization} are the same. */
    @Test
    void organsAreNoOrganisations() {
        List<Hit> hits = search("organes");
        assertFalse(hits.isEmpty());
        for (Hit hit : hits) {
            hit.marks()
                    .forEach(mark -> assertEquals(
                            "organe",
                            hit.text()
                                    .text()
                                    .substring(mark.start(), mark.end())
                                    .replaceAll("^.*['’]|s$", ""),
                            hit.text().id()::toString));
        }
    }
}
