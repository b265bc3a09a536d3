package org.recueil.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.text.Table;

class CitationTest {
    private static final Corpus CORPUS = CarriedCorpus.get();

    static List<Table.Row> citations() {
        return Table.rows(CitationTest.class, "citations.tsv", "id", "citation", "in English");
    }

    @ParameterizedTest
    @MethodSource("citations")
    void isAProvisionQuotedAsDesigned(Table.Row row) {
        assertEquals(row.cell(1), citation(CarriedCorpus.provision(row.cell(0))), row.toString());
    }

    @ParameterizedTest
    @MethodSource("citations")
    void isItQuotedInEnglishAsEnglishDocumentsDo(Table.Row row) {
        Provision provision = CarriedCorpus.provision(row.cell(0));
        assertEquals(row.cell(2), Citation.inEnglish(provision, CORPUS.meetingOf(provision.id())), row.toString());
    }

    @Test
    void areSeveralGatheredInBothLanguages() {
        Meeting meeting = CORPUS.meeting(MeetingId.parse("A.II")).orElseThrow();
        List<Provision> provisions = List.of(CarriedCorpus.provision("A.II.37"), CarriedCorpus.provision("A.II.38"));
        assertEquals("CTOC/COP/WG.4/2010/6, par. 44 et 45", Citation.of(provisions, meeting));
        assertEquals("CTOC/COP/WG.4/2010/6, paras. 44 and 45", Citation.inEnglish(provisions, meeting));
    }

    @Test
    void isAWholeInstrumentQuotedInEnglish() {
        Meeting session = CORPUS.meeting(MeetingId.parse("B.V")).orElseThrow();
        assertEquals("resolution 5/2 (CTOC/COP/2010/17)", Citation.inEnglish(session));
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
        assertEquals(
                "resolution 5/2, 21st preambular paragraph (CTOC/COP/2010/17)",
                Citation.inEnglish(provision, CORPUS.meetingOf(id)));
    }

    @Test
    void isTheAddressThatOfTheFrenchDocument() {
        assertEquals("https://undocs.org/fr/CTOC/COP/WG.4/2010/6", Citation.url("CTOC/COP/WG.4/2010/6"));
        assertEquals("https://undocs.org/es/CTOC/COP/WG.4/2010/6", Citation.url("CTOC/COP/WG.4/2010/6", "es"));
    }

    private static String citation(Provision provision) {
        return Citation.of(provision, CORPUS.meetingOf(provision.id()));
    }
}
