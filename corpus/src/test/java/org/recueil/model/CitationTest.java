package org.recueil.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.text.Table;

class CitationTest {
    private static final Corpus CORPUS = CarriedCorpus.get();

    static List<Table.Row> citations() {
        return Table.rows(CitationTest.class, "citations.tsv", "id", "citation");
    }

    @ParameterizedTest
    @MethodSource("citations")
    void isAProvisionQuotedAsDesigned(Table.Row row) {
        assertEquals(row.cell(1), citation(CarriedCorpus.provision(row.cell(0))), row.toString());
    }

    @Test
    void hasEveryProvisionACitationOfItsOwn() {
        List<String> all =
                CORPUS.provisions().stream().map(CitationTest::citation).toList();
        List<String> repeated = all.stream()
                .filter(one -> all.indexOf(one) != all.lastIndexOf(one))
                .toList();
        assertEquals(List.of(), repeated);
    }

    @Test
    void doesEveryCitationHoldThePlaceAndTheSymbolWherePrinted() {
        for (Provision provision : CORPUS.provisions()) {
            String citation = citation(provision);
            Optional<String> symbol =
                    CORPUS.meetingOf(provision.id()).instrument().orElseThrow().symbol();
            assertTrue(citation.contains(symbol.orElse("(2020)")), citation);
            assertTrue(provision.id().isPreamble() || citation.contains(" " + provision.place()), citation);
        }
    }

    @Test
    void isAnAlineaBeyondTheTwentiethStillCounted() {
        ProvisionId id = ProvisionId.parse("B.V.al.21");
        Provision provision = new Provision(id, "…", "al. 21", Optional.empty(), List.of(), List.of(), List.of());
        assertEquals("résolution 5/2, 21e alinéa du préambule (CTOC/COP/2010/17)", citation(provision));
    }

    @Test
    void isTheAddressThatOfTheFrenchDocument() {
        assertEquals("https://undocs.org/fr/CTOC/COP/WG.4/2010/6", Citation.url("CTOC/COP/WG.4/2010/6"));
    }

    private static String citation(Provision provision) {
        return Citation.of(provision, CORPUS.meetingOf(provision.id()));
    }
}
