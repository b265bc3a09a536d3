package org.recueil.bot.reading.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.TestTable;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.model.id.MeetingId;
import org.recueil.search.text.SearchQuery;
import org.recueil.search.text.TextSource;

/** Of what a question in plain words is asked ({@code scopes.tsv}), and what of it stays a word. */
class ScopeWordsTest {
    private static final String NOTHING = "-";
    private static final ConditionVocabulary CONDITIONS =
            ConditionVocabulary.of(TestCorpus.get(), new ThemeFinder(TestCorpus.get()));

    /** A question and how it is read. */
    record Row(String line, Optional<MeetingId> meeting, Set<TextSource> sources, boolean newest, String words) {
        static Row of(String[] cells) {
            Set<TextSource> sources = Stream.of(cells[2].split(" "))
                    .filter(name -> !name.equals(NOTHING))
                    .map(TextSource::valueOf)
                    .collect(Collectors.toSet());
            Optional<MeetingId> meeting =
                    Optional.of(cells[1]).filter(id -> !id.equals(NOTHING)).map(MeetingId::parse);
            return new Row(
                    cells[0], meeting, sources, cells[3].equals("yes"), cells[4].equals(NOTHING) ? "" : cells[4]);
        }

        @Override
        public String toString() {
            return line;
        }
    }

    static Stream<Row> rows() {
        return TestTable.rows("scopes.tsv").stream().map(Row::of);
    }

    @Test
    void areThereRowsOfEachKind() {
        assertTrue(rows().filter(row -> row.meeting().isPresent()).count() >= 10);
        assertTrue(rows().filter(row -> row.words().equals(row.line())).count() >= 6);
        for (TextSource source : TextSource.values()) {
            assertTrue(rows().anyMatch(row -> row.sources().contains(source)), source::name);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aQuestionIsAskedOfWhatItSays(Row row) {
        QueryLine line = QueryLine.read(row.line(), CONDITIONS);
        SearchQuery query = line.query();
        assertEquals(row.meeting(), query.filter().meeting());
        assertEquals(row.sources(), query.filter().sources());
        assertEquals(row.newest(), query.newestFirst());
        assertEquals(row.words(), query.words().replaceAll("\\s+", " ").strip());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whatNarrowsIsSaidAndRemovedWithOnePress(Row row) {
        QueryLine line = QueryLine.read(row.line(), CONDITIONS);
        QueryLine widened = QueryLine.read(line.widened(), CONDITIONS);
        assertEquals(List.of(), widened.scopes());
        boolean narrows = row.meeting().isPresent() || !row.sources().isEmpty() || row.newest();
        assertEquals(narrows, !line.scopes().isEmpty());
    }
}
