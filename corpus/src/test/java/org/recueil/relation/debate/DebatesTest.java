package org.recueil.relation.debate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.ProvisionId;
import org.recueil.text.Table;

/** Checks the rule against a table that was made by reading the report before the rule existed. */
class DebatesTest {
    private static final double LEAST_PRECISION = 0.85;
    private static final double LEAST_RECALL = 0.9;

    private static final Corpus CORPUS = CarriedCorpus.get();
    private static final Debates DEBATES = new Debates(CORPUS);

    private static List<Table.Row> rows() {
        return Table.rows(DebatesTest.class, "debates.tsv", "recommendation", "same point", "elsewhere", "subject");
    }

    private static Debates.Passage debate(String label) {
        return DEBATES.of(ProvisionId.parse("A." + label)).orElseThrow();
    }

    private static Set<Integer> closest(String label) {
        return new TreeSet<>(debate(label).closest());
    }

    private static Set<Integer> numbers(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void areTheClosestParagraphsThoseThatAReaderFound() {
        int right = 0;
        int shown = 0;
        int wanted = 0;
        for (Table.Row row : rows()) {
            Set<Integer> read = numbers(row.cell(1));
            Set<Integer> found = closest(row.cell(0));
            wanted += read.size();
            shown += found.size();
            found.retainAll(read);
            right += found.size();
        }
        double precision = right / (double) shown;
        double recall = right / (double) wanted;
        System.out.printf(
                Locale.ROOT,
                "debates: %d of %d paragraphs right (precision %.3f), %d of %d found (recall %.3f)%n",
                right,
                shown,
                precision,
                right,
                wanted,
                recall);
        assertTrue(precision >= LEAST_PRECISION, "precision " + precision);
        assertTrue(recall >= LEAST_RECALL, "recall " + recall);
    }

    @Test
    void doesTheTableHoldEveryRecommendationOnceInOrder() {
        List<String> labels = CORPUS.topLevel(ProvisionId.parse("A.II.1").meeting()).stream()
                .map(ProvisionId::label)
                .toList();
        assertEquals(labels, rows().stream().map(row -> row.cell(0)).toList());
    }

    @ParameterizedTest
    @CsvSource({"II.1, 77, 84", "II.23, 77, 84", "II.24, 85, 94", "II.24.b, 85, 94", "II.31, 95, 102", "II.43, 103, 109"
    })
    void isThePointThatOfTheSameHeading(String label, int first, int last) {
        List<Integer> point = debate(label).point();
        assertEquals(first, point.get(0));
        assertEquals(last, point.get(point.size() - 1));
    }

    @Test
    void isAParagraphThatTheReportNamesFoundAsNamed() {
        ReportParagraph printed =
                new Agenda(CORPUS).paragraph(ProvisionId.parse("A.II.43")).orElseThrow();
        List<Integer> named = CORPUS.reportParagraphs().stream()
                .filter(paragraph -> Debates.isNamed(paragraph, printed))
                .map(ReportParagraph::number)
                .toList();
        assertEquals(List.of(109), named);
        assertTrue(closest("II.43").contains(109));
    }

    @Test
    void isAPartDebatedWhereItsRecommendationIs() {
        assertEquals(debate("II.50"), debate("II.50.a"));
    }

    @ParameterizedTest
    @CsvSource({"A.I.1", "A.IX.3", "A.X.12", "B.V.8.e"})
    void hasARecommendationOfAnotherMeetingNone(String id) {
        assertTrue(DEBATES.of(ProvisionId.parse(id)).isEmpty());
    }

    @Test
    void isEveryRecommendationFoundAgainFromTheParagraph() {
        for (ReportParagraph paragraph : CORPUS.reportParagraphs()) {
            Set<ProvisionId> back = new HashSet<>(DEBATES.closestTo(paragraph));
            back.forEach(id -> assertTrue(closest(id.label()).contains(paragraph.number()), id + " " + paragraph.id()));
        }
        ReportParagraph paragraph = CORPUS.reportParagraphs().get(95);
        assertEquals(96, paragraph.number());
        assertFalse(DEBATES.closestTo(paragraph).isEmpty());
    }
}
