package org.recueil.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.value.Anchor;
import org.recueil.text.RomanNumeral;
import org.recueil.text.Table;

class ReferenceParserTest {
    private static final Anchor REPORT = new Anchor.InDocument("CTOC/COP/WG.4/2011/8");

    static List<Table.Row> references() {
        return Table.rows(ReferenceParserTest.class, "references.tsv", "input", "expected", "rest");
    }

    @ParameterizedTest
    @MethodSource("references")
    void isEachFormReadAsTheTableSays(Table.Row row) {
        assertRead(row);
    }

    @Test
    void isEachFormReadAlikeUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            references().forEach(ReferenceParserTest::assertRead);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isEveryIdAndLabelOfTheCorpusAReference() {
        CarriedCorpus.ids().forEach(ReferenceParserTest::assertIdAndLabelMean);
    }

    private static void assertIdAndLabelMean(ProvisionId id) {
        String path = String.join(" ", id.path());
        String label = id.meeting().part() == Part.A
                ? id.meeting().numeral()
                : "B " + id.meeting().numeral();
        assertMeans(id.meeting().part() + " " + id.meeting().numeral() + " " + path, id.toString());
        assertMeans(label + " " + path, id.label());
        assertMeans(label + " " + path, id.label().toLowerCase(Locale.ROOT));
    }

    @Test
    void isEveryPlaceAReferenceIntoItsDocument() {
        CarriedCorpus.ids().forEach(ReferenceParserTest::assertPlaceMeans);
    }

    private static void assertPlaceMeans(ProvisionId id) {
        String symbol = CarriedCorpus.get()
                .meetingOf(id)
                .instrument()
                .orElseThrow()
                .symbol()
                .orElse("");
        String place = CarriedCorpus.provision(id.toString()).place();
        String path = place.replaceAll("[).]", "");
        if (!symbol.isEmpty()) {
            assertMeans(symbol + " " + path, symbol + ", " + (id.isPreamble() ? "" : "par. ") + place);
        }
    }

    @Test
    void isEveryMeetingUpToTheFiftiethReadInRomanAndArabic() {
        for (int number = 1; number <= 50; number++) {
            String numeral = RomanNumeral.of(number);
            assertMeans(numeral + " 7", numeral + ".7");
            assertMeans(numeral + " 7", numeral.toLowerCase(Locale.ROOT) + " 7");
            assertMeans(numeral + " 7", number + ".7");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "44 | 44",
                "7 a) à j) et 8 a) | 7 a..7 j; 8 a",
                "51 b) à e), g), h) et j) | 51 b..51 e; 51 g; 51 h; 51 j",
                "7 d), i) et o) | 7 d; 7 i; 7 o",
                "m) i) à iv) | m i..m iv",
                "8 c) et d) et 11 b) | 8 c; 8 d; 11 b",
                "Al. 11 | al 11",
                "Al. 1 à 11 ; 2, 3 et 5 | al 1..al 11; 2; 3; 5"
            })
    void isACellOfAnIndexReadAsPlaces(String cell, String expected) {
        ReferenceParser.Parsed parsed = ReferenceParser.parsePlaces(cell, REPORT);
        assertTrue(parsed.isComplete(), cell + ": left is " + parsed.rest());
        String symbol = "CTOC/COP/WG.4/2011/8 ";
        assertEquals(expected, CanonicalForm.of(parsed.references()).replace(symbol, ""), cell);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void isAPartAloneNoReference(Part part) {
        assertTrue(ReferenceParser.parse(part.name()).references().isEmpty());
    }

    private static void assertRead(Table.Row row) {
        ReferenceParser.Parsed parsed = ReferenceParser.parse(row.cell(0));
        assertEquals(row.cell(1), CanonicalForm.of(parsed.references()), row.toString());
        assertEquals(row.cell(2), parsed.rest(), row.toString());
        assertEquals(!row.cell(1).isEmpty() && row.cell(2).isEmpty(), parsed.isComplete(), row.toString());
    }

    private static void assertMeans(String expected, String written) {
        ReferenceParser.Parsed parsed = ReferenceParser.parse(written);
        assertEquals(expected, CanonicalForm.of(parsed.references()), written);
        assertTrue(parsed.isComplete(), written + ": left is " + parsed.rest());
    }
}
