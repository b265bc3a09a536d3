package org.recueil.quotation.agreed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

/**
 * Asks with the text of either provision of a reworked pair ({@code pairs.tsv}). The other must come first after the
 * text itself. Further wordings of the same measure, which other pairs name, may stand before it.
 */
class ReworkedPairsTest {
    private static final double LEAST = 0.95;
    private static final Corpus CORPUS = CarriedCorpus.get();

    @Test
    void eitherTextFindsTheOther() {
        List<Row> versions = Table.rows(
                        ReworkedPairsTest.class,
                        "/org/recueil/relation/likeness/pairs.tsv",
                        "first",
                        "second",
                        "relation",
                        "why")
                .stream()
                .filter(row -> Set.of("repeats", "reworks").contains(row.cell(2)))
                .toList();
        Map<String, Set<String>> measures = new HashMap<>();
        for (Row row : versions) {
            measures.computeIfAbsent(row.cell(0), id -> new HashSet<>()).add(row.cell(1));
            measures.computeIfAbsent(row.cell(1), id -> new HashSet<>()).add(row.cell(0));
        }
        int asked = 0;
        int strictly = 0;
        List<String> missed = new ArrayList<>();
        for (Row row : versions) {
            if (row.cell(2).equals("reworks") && isAdopted(row.cell(0)) && isAdopted(row.cell(1))) {
                for (int i = 0; i < 2; i++) {
                    String of = row.cell(i);
                    String other = row.cell(1 - i);
                    Set<String> measure = new HashSet<>(measures.get(of));
                    measure.addAll(measures.get(other));
                    measure.add(of);
                    asked++;
                    strictly += AgreedTexts.AGREED.of(text(of)).stream()
                                    .anyMatch(answer -> isFirst(other, Set.of(of), answer))
                            ? 1
                            : 0;
                    List<ClauseAnswer> answers = AgreedTexts.AGREED.of(text(of));
                    if (answers.stream().noneMatch(answer -> isFirst(other, measure, answer))) {
                        missed.add(of + " does not find " + other + " (" + row.cell(3) + "): "
                                + answers.stream().map(AgreedTexts::shown).toList());
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "reworked pairs: %d of %d ways find the other first (%d if no third version may stand before it)%n%s%n",
                asked - missed.size(),
                asked,
                strictly,
                String.join("\n", missed));
        assertTrue(asked > 0 && asked - missed.size() >= LEAST * asked, () -> String.join("\n", missed));
    }

    private static boolean isAdopted(String id) {
        return !CORPUS.meetingOf(ProvisionId.parse(id)).draft();
    }

    private static String text(String id) {
        return CORPUS.get(ProvisionId.parse(id)).text();
    }

    private static boolean isFirst(String other, Set<String> passedOver, ClauseAnswer answer) {
        return AgreedTexts.ids(answer).stream()
                .filter(id -> id.equals(other) || !passedOver.contains(id))
                .findFirst()
                .filter(other::equals)
                .isPresent();
    }
}
