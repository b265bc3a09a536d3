package org.recueil.bot.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.Bot;
import org.recueil.bot.TestCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.TextPath;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

class PagePathsTest {
    private static final Corpus CORPUS = TestCorpus.get();
    private static final Bot BOT = TestCorpus.botWithoutSearch();
    private static final PathReader PATHS = new PathReader(CORPUS);

    static Stream<Row> paths() {
        return Table.rows(PagePathsTest.class, "paths.tsv", "line", "path of its page").stream();
    }

    static Stream<Row> otherWritings() {
        return Table.rows(
                PagePathsTest.class,
                "other-writings.tsv",
                "path as somebody writes it",
                "path of the page that it means")
                .stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paths")
    void aLineHasThePathOfItsPage(Row row) {
        assertEquals(row.cell(1), BOT.pathOf(row.cell(0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paths")
    void aPathThatIsNoSearchIsReadBack(Row row) {
        boolean search = row.cell(1).indexOf('?') >= 0;
        assertEquals(search ? Optional.empty() : Optional.of(row.cell(1)), BOT.ownPathOf(row.cell(0)));
        if (!search) {
            assertEquals(row.cell(1), BOT.pathOf(PATHS.line(row.cell(1))));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherWritings")
    void otherWritingsLeadToThePage(Row row) {
        assertEquals(Optional.of(row.cell(1)), BOT.ownPathOf(PATHS.line(row.cell(0))));
    }

    @Test
    void everyTextHasAPathOfItsOwnThatIsReadBack() {
        List<String> wrong = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (Provision provision : CORPUS.provisions()) {
            String path = TextPath.of(provision.id(), CORPUS);
            paths.add(path);
            if (!BOT.pathOf(provision.id().label()).equals(path)
                    || !BOT.pathOf(PATHS.line(path)).equals(path)) {
                wrong.add(provision.id() + " " + path);
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(paths.size(), paths.stream().distinct().count());
        assertTrue(paths.stream().allMatch(path -> path.matches("[A-Za-z0-9._/-]+")), paths.toString());
    }
}
