package org.recueil.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.value.FoundReference;
import org.recueil.reference.value.Resolution;
import org.recueil.reference.value.ResolvedReference;
import org.recueil.text.Table;

class ReferencesTest {
    private static final References REFERENCES = new References(CarriedCorpus.get());

    @Test
    void saysWhereEachStandsAndWhatItNames() {
        String text = "🎤 Voir II.37 et VII.1.a à c, mais non IV.45 à 48.";
        List<ResolvedReference> found = REFERENCES.findIn(text);
        assertEquals(
                List.of("II.37", "VII.1.a à c", "IV.45 à 48"),
                found.stream()
                        .map(each -> text.substring(each.start(), each.end()))
                        .toList());
        assertEquals(
                List.of("[A.II.37]", "[A.VII.1.a, A.VII.1.b, A.VII.1.c]", "[A.IV.45, A.IV.46]"),
                found.stream().map(each -> each.provisions().toString()).toList());
        assertEquals(8, found.get(0).start(), "the microphone is two UTF-16 units");
        assertInstanceOf(
                Resolution.Missed.class,
                found.get(2).resolutions().get(1),
                "what a range has beyond the last provision");
    }

    @Test
    void aSymbolBesideItsPlaceIsResolvedForItself() {
        List<ResolvedReference> found =
                REFERENCES.findIn("CTOC/COP/WG.4/2010/6, par. 44 (https://undocs.org/fr/CTOC/COP/WG.4/2010/6)");
        assertEquals(List.of(ProvisionId.parse("A.II.37")), found.get(0).provisions());
        assertInstanceOf(Resolution.Whole.class, found.get(1).resolutions().get(0));
    }

    @Test
    void findsWhatTheFinderFindsAndResolvesAllOfIt() {
        for (String line : Table.lines(ReferencesTest.class, "prose.txt")) {
            List<FoundReference> expected = ReferenceFinder.findIn(line);
            assertEquals(
                    expected,
                    REFERENCES.findIn(line).stream()
                            .map(each -> new FoundReference(each.start(), each.end(), each.reference()))
                            .toList(),
                    line);
        }
    }

    @Test
    void theLibraryLoadsTheCorpusThatItCarries() {
        Corpus loaded = Corpus.load();
        assertEquals(CarriedCorpus.get().provenance(), loaded.provenance());
        assertEquals(
                List.copyOf(CarriedCorpus.get().provisions()),
                List.copyOf(loaded.provisions()),
                "texts of Corpus.load()");
    }
}
