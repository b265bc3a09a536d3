package org.recueil.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.relation.Term.Kind;
import org.recueil.text.LittleWords;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

class TermReaderTest {
    @ParameterizedTest
    @CsvSource({
        "L’ÉTAT, l etat",
        "l'aide qu’ils, l aide qu ils",
        "mise en œuvre, mise en oeuvre",
        "non-sanction, non sanction",
        "51 j) iv), 51 j iv",
        "e\u0301te\u0301, ete",
        "'', ''"
    })
    void wordsAreReadWithoutCaseAccentsAndElisions(String text, String folded) {
        assertEquals(folded, TermReader.of(text).stream().map(Term::folded).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"victime, victimes", "réseau, réseaux", "régional, régionales", "poursuivre, poursuites"})
    void formsOfAWordShareItsStem(String one, String other) {
        assertEquals(
                TermReader.of(one).get(0).stem(), TermReader.of(other).get(0).stem());
    }

    @ParameterizedTest
    @CsvSource({
        "interne, internationale",
        "organisations, organes",
        "criminalité organisée, organismes",
        "Nations, nationales",
        "consulaires, consulter"
    })
    void wordsThatOnlyBeginAlikeDoNot(String one, String other) {
        List<Term> terms = TermReader.of(one);
        assertNotEquals(
                terms.get(terms.size() - 1).stem(), TermReader.of(other).get(0).stem());
    }

    private static List<Row> rows() {
        return Table.rows(TermReader.class, "words.tsv", "word", "kind", "stem");
    }

    /** The table has one row per word, in order, so that two people do not add the same word twice. */
    @Test
    void isTheTableOfWordsSorted() {
        List<String> words = rows().stream().map(row -> row.cell(0)).toList();
        assertEquals(words.stream().sorted().distinct().toList(), words);
        rows().forEach(row ->
                assertTrue(!row.cell(1).equals("content") || !row.cell(2).isEmpty(), row.toString()));
    }

    /** Words that say nothing in any text are in {@link LittleWords}. */
    @Test
    void isNoLittleWordInTheTableOfWords() {
        List<String> listed = rows().stream().map(row -> row.cell(0)).toList();
        List<String> both =
                LittleWords.french().stream().filter(listed::contains).toList();
        assertEquals(List.of(), both);
    }

    @ParameterizedTest
    @CsvSource({
        "victimes, CONTENT",
        "envisager, FORMULA",
        "États, FORMULA",
        "de, EMPTY",
        "L’, EMPTY",
        "lui, EMPTY",
        "aient, EMPTY",
        "18, EMPTY"
    })
    void aWordTellsMoreOrLess(String word, Kind kind) {
        assertEquals(kind, TermReader.of(word).get(0).kind());
    }

    @Test
    void placesAreThoseOfTheText() {
        for (var provision : CarriedCorpus.get().provisions()) {
            String text = provision.text();
            List<Term> terms = TermReader.of(text);
            assertTrue(!terms.isEmpty(), provision.id().toString());
            int last = 0;
            for (Term term : terms) {
                assertTrue(term.start() >= last, provision.id() + " " + term);
                last = term.end();
                assertEquals(
                        term.folded(),
                        TermReader.of(text.substring(term.start(), term.end()))
                                .get(0)
                                .folded());
            }
        }
    }
}
