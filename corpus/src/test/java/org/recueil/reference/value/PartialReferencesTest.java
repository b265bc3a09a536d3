package org.recueil.reference.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.model.id.Part;
import org.recueil.reference.CanonicalForm;
import org.recueil.reference.ReferenceParser;

class PartialReferencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "recommandation 37 | here 37 | true | -",
                "la recommandation n° 37 | here 37 | true | -",
                "Rec. 37² | here 37 | true | -",
                "recommandations 37, 38 et 40 | here 37; here 38; here 40 | true | -",
                "recommandations 37-9 | here 37..here 39 | true | -",
                "la 37e recommandation | here 37 | true | -",
                "n° 37 | here 37 | true | -",
                "n. 37 | here 37 | true | -",
                "no 37 | here 37 | true | -",
                "recommandation 37 du Groupe de travail | here 37 | true | A",
                "WG recommendation 37 | here 37 | true | A",
                "par. 44 | here 44 | false | -",
                "§ 44 | here 44 | false | -",
                "paragraph 44 | here 44 | false | -",
                "par. 44 à 6 | here 44..here 46 | false | -",
                "par. 44 et suiv. | here 44.. | false | -",
                "paragraphe 8 e) | here 8 e | false | -",
                "alinéa e) du paragraphe 8 | here 8 e | false | -",
                "alinéa n) | here n | false | -",
                "neuvième alinéa du préambule | here al 9 | false | -",
                "par. 8 de la Conférence | here 8 | false | B"
            })
    void isANumberAloneReadWithWhatItCounts(String written, String expected, boolean recommendations, Part body) {
        PartialReferences unplaced = ReferenceParser.parsePartial(written).orElseThrow();
        assertEquals(expected, CanonicalForm.of(unplaced.references()));
        assertEquals(recommendations, unplaced.recommendations());
        assertEquals(Optional.ofNullable(body), unplaced.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "37",
                "II.37",
                "recommandation",
                "recommandation 37 sur les victimes",
                "recommandation 37 de la deuxième réunion",
                "article 37",
                "p. 44",
                "point 3",
                "par. 3 de l'article 6",
                "numéro",
                "le groupe de travail"
            })
    void isAnythingElseNone(String written) {
        assertEquals(Optional.empty(), ReferenceParser.parsePartial(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recommandation 37 | A II 37",
                "recommandations 37 à 39 | A II 37..A II 39",
                "recommandations 37 et suivantes | A II 37..",
                "par. 8 e) | A II 8 e"
            })
    void isItPlacedInAText(String written, String expected) {
        Anchor second = new Anchor.InMeeting(Optional.of(Part.A), 2);
        assertEquals(
                expected,
                CanonicalForm.of(
                        ReferenceParser.parsePartial(written).orElseThrow().in(second)));
    }
}
