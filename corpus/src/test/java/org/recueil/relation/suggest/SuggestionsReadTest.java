package org.recueil.relation.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.text.Table;

/** Somebody read each suggestion for meeting X beside its text and judged it: {@code suggestions.tsv}. */
class SuggestionsReadTest {
    private static final int MOST_POOR = 1;
    private static final List<Table.Row> READ =
            Table.rows(SuggestionsReadTest.class, "suggestions.tsv", "provision", "theme", "judgement", "why");

    @Test
    void isEverySuggestionJudgedAndNoOther() {
        List<String> made = CarriedCorpus.get().suggestions().all().stream()
                .flatMap(suggestion -> suggestion.themes().stream().map(theme -> suggestion.provision() + " " + theme))
                .toList();
        assertEquals(
                made, READ.stream().map(row -> row.cell(0) + " " + row.cell(1)).toList());
    }

    @Test
    void areTheyGood() {
        assertEquals(
                Set.of("good", "poor"), READ.stream().map(row -> row.cell(2)).collect(Collectors.toSet()));
        List<Table.Row> poor =
                READ.stream().filter(row -> row.cell(2).equals("poor")).toList();
        assertTrue(poor.size() <= MOST_POOR, poor.toString());
    }

    @Test
    void hasEveryRecommendationOfTheMeetingOne() {
        assertEquals(26, CarriedCorpus.get().suggestions().all().size());
    }

    /** What a judgement quotes is printed in the text, apart from its omissions. */
    @Test
    void isWhatAJudgementQuotesInTheText() {
        int quotations = 0;
        for (Table.Row row : READ) {
            String text = CarriedCorpus.provision(row.cell(0)).text();
            for (String quotation : row.cell(3).split("«\u00a0|« ")) {
                if (quotation.contains(" »")) {
                    for (String piece :
                            quotation.substring(0, quotation.indexOf(" »")).split(" … |\\[.*?\\]")) {
                        assertTrue(text.contains(piece.strip()), row + ": " + piece);
                        quotations++;
                    }
                }
            }
        }
        assertTrue(quotations > 50, "only " + quotations);
    }
}
