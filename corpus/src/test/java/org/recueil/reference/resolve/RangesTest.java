package org.recueil.reference.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.reference.CanonicalForm;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;

class RangesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "II.31 à 33 | II 31; II 32; II 33",
                "II.31-II.33 | II 31; II 32; II 33",
                "II.31-31 | II 31",
                "CTOC/COP/WG.4/2010/6, par. 300 à 301 | CTOC/COP/WG.4/2010/6 300; CTOC/COP/WG.4/2010/6 301",
                "II.1000 à 1001 | II 1000; II 1001",
                "VII.1.h à j | VII 1 h; VII 1 i; VII 1 j",
                "VII.1.a à c | VII 1 a; VII 1 b; VII 1 c",
                "IV.46.j.i à iv | IV 46 j i; IV 46 j ii; IV 46 j iii; IV 46 j iv",
                "IV.46.i.iv à vi | IV 46 i iv; IV 46 i v; IV 46 i vi",
                "B.IV.h à j | B IV h; B IV i; B IV j",
                "B.II.m.i à iii | B II m i; B II m ii; B II m iii",
                "B.V.al.9 à 11 | B V al 9; B V al 10; B V al 11",
                "5/2 par. 8 e) à g) | 5/2 8 e; 5/2 8 f; 5/2 8 g"
            })
    void isEveryPlaceBetweenTheEndsNamedOnce(String written, String expected) {
        List<Place> places = Ranges.expand(range(written)).orElseThrow();
        assertEquals(expected, places.stream().map(CanonicalForm::of).collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "II.42 à 31",
                "II.31 à II.40.b",
                "II.31 à III.40",
                "VII.1.a à VII.2.b",
                "VII.1.j à a",
                "II.1 à 99999",
                "II.0 à 3",
                "II.1 à 3000",
                "II.1 à 502",
                "B.V.al.1 à B.V.3",
                "A.V.1 à B.V.3"
            })
    void isARangeOfNoTextRefused(String written) {
        assertEquals(Optional.empty(), Ranges.expand(range(written)), written);
    }

    @Test
    void isALongRangeNamedToItsEnd() {
        List<Place> places = Ranges.expand(range("II.1 à 501")).orElseThrow();
        assertEquals(501, places.size());
        assertEquals("II 501", CanonicalForm.of(places.get(500)));
    }

    @Test
    void isARangeOfWholeMeetingsRefused() {
        Place second = new Place(new Anchor.InMeeting(Optional.empty(), 2), List.of());
        assertEquals(Optional.empty(), Ranges.expand(new Reference.Range(second, second)));
    }

    private static Reference.Range range(String written) {
        ReferenceParser.Parsed parsed = ReferenceParser.parse(written);
        assertEquals("", parsed.rest(), written);
        assertEquals(1, parsed.references().size(), written);
        return assertInstanceOf(Reference.Range.class, parsed.references().get(0), written);
    }
}
