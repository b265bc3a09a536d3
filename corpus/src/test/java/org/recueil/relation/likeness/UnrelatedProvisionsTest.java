package org.recueil.relation.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

/** {@code alone.tsv} lists the provisions of each meeting that have no relations; the test looks for them again. */
class UnrelatedProvisionsTest {
    private static final Corpus CORPUS = CarriedCorpus.get();
    private static final Relations RELATIONS = new Relations(CORPUS);

    @Test
    void theTableIsWhatTheComparisonFinds() {
        List<List<String>> found = CORPUS.meetings().stream()
                .map(meeting -> List.of(meeting.id().toString(), alone(meeting)))
                .toList();
        String rows = found.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        List<List<String>> table = Table.rows(Relations.class, "alone.tsv", "meeting", "alone").stream()
                .map(Row::cells)
                .toList();
        assertEquals(found, table, "alone.tsv must hold, after its first line:\n" + rows + "\n");
    }

    private static String alone(Meeting meeting) {
        return CORPUS.provisionsOf(meeting.id()).stream()
                .map(Provision::id)
                .filter(id -> RELATIONS.of(id).isEmpty())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    @Test
    void aLookUpIsToldWhatTheComparisonFinds() {
        Relations asked = new Relations(CORPUS);
        for (Provision provision : CORPUS.provisions()) {
            assertEquals(!RELATIONS.of(provision.id()).isEmpty(), asked.any(provision.id()), provision.id()::toString);
        }
    }
}
