package org.recueil.model.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Corpus;

class TextIdTest {
    @Test
    void doesEveryIdOfTheCorpusReadBackAsItself() {
        Corpus corpus = CarriedCorpus.get();
        List<TextId> ids = new ArrayList<>();
        corpus.meetings().forEach(meeting -> ids.add(meeting.id()));
        corpus.provisions().forEach(provision -> ids.add(provision.id()));
        corpus.documents().forEach(document -> ids.add(document.id()));
        corpus.reportParagraphs().forEach(paragraph -> ids.add(paragraph.id()));
        assertEquals(4, ids.stream().map(Object::getClass).distinct().count());
        for (TextId id : ids) {
            assertEquals(id, TextId.parse(id.toString()));
            assertEquals(id.hashCode(), TextId.parse(id.toString()).hashCode());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A.II.37                  | ProvisionId       | II.37
            B.V.al.9                 | ProvisionId       | B.V.al.9
            A.II                     | MeetingId         | II
            B.IV                     | MeetingId         | B.IV
            CTOC/COP/WG.4/2010/6     | DocumentId        | CTOC/COP/WG.4/2010/6
            CTOC/COP/2010/17         | DocumentId        | CTOC/COP/2010/17
            CTOC/COP/WG.4/2010/6#44  | ReportParagraphId | CTOC/COP/WG.4/2010/6, par. 44
            """)
    void isWhatEachNamesToldByItsType(String id, String type, String label) {
        TextId read = TextId.parse(id);
        assertEquals(type, read.getClass().getSimpleName());
        assertEquals(label, read.label());
        assertEquals(id, read.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "II",
                "A.II.",
                "A.II.37.",
                "CTOC",
                "#44",
                "CTOC#44",
                "CTOC/COP/WG.4/2010/6#",
                "CTOC/COP/WG.4/2010/6#0",
                "CTOC/COP/WG.4/2010/6#044",
                "CTOC/COP/WG.4/2010/6#a",
                "CTOC/COP/WG.4/2010/6#99999999999",
                "CTOC/COP/WG.4/2010/6#44#45"
            })
    void isAnyOtherFormRefused(String id) {
        assertThrows(IllegalArgumentException.class, () -> TextId.parse(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CTOC", " ", "2010/6#44"})
    void isWhatIsNoSymbolRefusedInWordsThatQuoteIt(String symbol) {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> new DocumentId(symbol));
        assertTrue(refused.getMessage().contains("\"" + symbol + "\""), refused.getMessage());
    }

    @Test
    void isADocumentOfTheWorkingGroupKnownByTheEndOfItsSymbol() {
        assertEquals("2010/6", new DocumentId("CTOC/COP/WG.4/2010/6").brief());
        assertEquals("CTOC/COP/2010/17", new DocumentId("CTOC/COP/2010/17").brief());
    }

    @Test
    void doesACorpusFindOnlyWhatAnIdNames() {
        Corpus corpus = CarriedCorpus.get();
        TextId provision = TextId.parse("A.II.37");
        TextId meeting = TextId.parse("B.IV");
        assertTrue(corpus.provision(provision).isPresent()
                && corpus.meeting(provision).isEmpty());
        assertTrue(
                corpus.meeting(meeting).isPresent() && corpus.provision(meeting).isEmpty());
        assertEquals("II.37", corpus.nameOf(provision));
        assertEquals("décision 4/4", corpus.nameOf(meeting));
        assertEquals("III", corpus.nameOf(TextId.parse("A.III")));
        assertEquals("CTOC/COP/WG.4/2011/2", corpus.nameOf(TextId.parse("CTOC/COP/WG.4/2011/2")));
    }
}
