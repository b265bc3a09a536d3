package org.recueil.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.text.Table;

class CountsTest {
    private static final Corpus CORPUS = CarriedCorpus.get();

    static List<Table.Row> meetings() {
        return Table.rows(CountsTest.class, "counts.tsv", "meeting", "top", "all", "leaves");
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void hasTheMeetingAllItsProvisions(Table.Row row) {
        MeetingId meeting = MeetingId.parse(row.cell(0));
        assertEquals(row.cells().subList(1, 4), counts(id -> id.meeting().equals(meeting)), row.toString());
    }

    @Test
    void hasEachPartAllItsProvisions() {
        MeetingId draft = MeetingId.parse("A.X");
        assertEquals(
                List.of("236", "355", "334"),
                counts(id -> id.meeting().part() == Part.A && !id.meeting().equals(draft)));
        assertEquals(List.of("85", "109", "103"), counts(id -> id.meeting().part() == Part.B));
        assertEquals(
                meetings().stream().map(row -> row.cell(0)).toList(),
                CORPUS.meetings().stream()
                        .map(meeting -> meeting.id().toString())
                        .toList());
    }

    @Test
    void hasThePreambleElevenAlineas() {
        assertEquals(
                11,
                CORPUS.provisions().stream()
                        .filter(provision -> provision.id().isPreamble())
                        .count());
    }

    @Test
    void isMeetingXAloneADraftInThreeGroups() {
        assertEquals(
                List.of("A.X"),
                CORPUS.meetings().stream()
                        .filter(Meeting::draft)
                        .map(meeting -> meeting.id().toString())
                        .toList());
        Set<String> groups = CORPUS.provisionsOf(MeetingId.parse("A.X")).stream()
                .map(provision -> provision.heading().orElseThrow())
                .collect(Collectors.toSet());
        assertEquals(3, groups.size());
    }

    @Test
    void saysMeetingIIIWhereItsRecommendationsWent() {
        Meeting third = CORPUS.meeting(MeetingId.parse("A.III")).orElseThrow();
        assertTrue(third.note().orElseThrow().endsWith("(voir partie A, sect. IV)."));
        assertTrue(third.instrument().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2021, 1193", "2019, 972"})
    void hasEachIndexAllItsThemesAndReferences(int edition, int references) {
        assertEquals(78, CORPUS.themes(edition).size());
        assertEquals(
                references,
                CORPUS.themes(edition).stream()
                        .mapToInt(theme -> theme.references().size())
                        .sum());
    }

    private static List<String> counts(Predicate<ProvisionId> which) {
        List<ProvisionId> ids = CarriedCorpus.ids().filter(which).toList();
        return Stream.of(
                        ids.stream().filter(ProvisionId::isTopLevel),
                        ids.stream(),
                        ids.stream().filter(CORPUS::isLeaf))
                .map(counted -> String.valueOf(counted.count()))
                .toList();
    }
}
