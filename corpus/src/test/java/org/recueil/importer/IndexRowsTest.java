package org.recueil.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.fixture.ModuleFolder;
import org.recueil.importer.parse.Index2019Parser;
import org.recueil.importer.parse.Index2021Parser;
import org.recueil.importer.parse.IndexRow;
import org.recueil.importer.source.Corrections;
import org.recueil.importer.source.ImportException;
import org.recueil.importer.source.Source;
import org.recueil.importer.source.SourceText;
import org.recueil.meetings.OriginalReport;
import org.recueil.model.Meeting.PlaceUnit;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;

class IndexRowsTest {
    private static final List<IndexRow> ROWS = read();

    private static List<IndexRow> read() {
        try {
            Path folder = ModuleFolder.path();
            Corrections corrections = Corrections.read(folder.resolve("corrections.tsv"));
            SourceText of2019 = SourceText.read(Source.INDEX_2019, folder.resolve("sources"), corrections);
            SourceText of2021 = SourceText.read(Source.COMPENDIUM, folder.resolve("sources"), corrections);
            return Stream.of(Index2019Parser.parse(of2019), Index2021Parser.parse(of2021))
                    .flatMap(List::stream)
                    .flatMap(theme -> theme.rows().stream())
                    .toList();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Stream<Named<IndexRow>> rows() {
        assertTrue(ROWS.size() > 700, "the two indexes have hundreds of rows, not " + ROWS.size());
        return ROWS.stream()
                .map(row ->
                        Named.of(row.line().source().key() + ":" + row.line().number(), row));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void doBothColumnsNameTheSameProvisionsTermByTerm(IndexRow row) {
        List<ProvisionId> listed = row.provisions();
        assertTrue(!listed.isEmpty());
        for (ProvisionId id : listed) {
            assertTrue(CarriedCorpus.get().provision(id).isPresent(), id + " does not exist");
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void doesARowWithAnotherPlaceFail(IndexRow row) {
        String places = row.places() + " et 99";
        IndexRow wrong = new IndexRow(row.line(), row.end(), row.references(), row.symbol(), places);
        ImportException refused = assertThrows(ImportException.class, wrong::provisions);
        assertTrue(refused.getMessage()
                .contains(row.line().source().file() + ":" + row.line().number() + ": "));
    }

    @Test
    void isTheRuleOfEveryMeetingProvedByRows() {
        Set<OriginalReport> proved = ROWS.stream()
                .map(row -> OriginalReport.ofSymbol(row.symbol()).orElseThrow())
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(OriginalReport.class), proved);
    }

    @Test
    void doesTheRuleGiveEveryProvisionThePlaceThatLeadsBackToIt() {
        CarriedCorpus.ids()
                .filter(id -> !id.meeting().equals(MeetingId.parse("A.X")))
                .forEach(id -> {
                    String place = CarriedCorpus.provision(id.toString()).place();
                    OriginalReport original = OriginalReport.of(id.meeting()).orElseThrow();
                    List<String> steps = List.of(place.replaceAll("[).]", "").split(" "));
                    assertEquals(place, OriginalReport.place(id));
                    assertEquals(id, id.isPreamble() ? id : original.provisionAt(steps), place);
                });
    }

    @Test
    void areRecommendationsCountedInMeetingIXAlone() {
        for (OriginalReport original : OriginalReport.values()) {
            PlaceUnit unit = original == OriginalReport.A_IX ? PlaceUnit.RECOMMENDATION : PlaceUnit.PARAGRAPH;
            assertEquals(unit, original.unit(), original.name());
        }
    }

    @Test
    void doTheThemesOfTheDataListWhatTheRowsList() {
        List<ProvisionId> listed = Stream.of(2019, 2021)
                .flatMap(edition -> CarriedCorpus.get().themes(edition).stream())
                .flatMap(theme -> theme.references().stream())
                .toList();
        assertEquals(ROWS.stream().flatMap(row -> row.provisions().stream()).toList(), listed);
        assertEquals(1193 + 972, listed.size());
    }
}
