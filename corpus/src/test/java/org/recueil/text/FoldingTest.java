package org.recueil.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.fixture.CarriedCorpus;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "L’ÉTAT, l’etat",
        "Œuvre et cæsium, oeuvre et caesium",
        "e\u0301te\u0301, ete",
        "ǼGIR, aegir",
        "Smørrebrød à Łódź, smorrebrod a lodz",
        "Straße, strasse",
        "ΑΘΉΝΑ, αθηνα",
        "İstanbul, istanbul",
        "51 j) iv), 51 j) iv)",
        "'', ''"
    })
    void lettersLoseCaseAndAccents(String text, String folded) {
        assertEquals(folded, Folding.letters(text));
    }

    @ParameterizedTest
    @CsvSource({
        "L’ÉTAT, l etat",
        "' Mise en œuvre… ', mise en oeuvre",
        "non-sanction, non sanction",
        "CTOC/COP/WG.4/2010/6, ctoc cop wg 4 2010 6",
        "« ? », ''"
    })
    void wordsHaveOneSpaceBetweenThem(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @Test
    void whatIsFoldedStaysTheSame() {
        String folded = "mise en oeuvre, 51 j) iv)";
        assertSame(folded, Folding.letters(folded));
    }

    /** The table of Latin letters agrees with Unicode for each letter that Unicode decomposes. */
    @Test
    void theTableAgreesWithUnicode() {
        IntStream.range(0, 0x2FFF).filter(c -> c != 'ĳ' && c != 'Ĳ').forEach(c -> {
            String letter = Character.toString(c);
            String bare = Normalizer.normalize(letter, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT);
            boolean ascii = bare.chars().allMatch(each -> each < 0x80);
            if (ascii || c > 'ſ' && Folding.letters(bare).equals(bare)) {
                assertEquals(bare, Folding.letters(letter), letter);
            }
        });
    }

    @Test
    void everyTextOfTheCorpusFoldsToPlainLetters() {
        CarriedCorpus.get().provisions().forEach(provision -> {
            String folded = Folding.fold(provision.text());
            assertEquals(
                    folded.replaceAll("[^a-z0-9 ]", ""), folded, provision.id().toString());
        });
    }

    @ParameterizedTest
    @CsvSource({"victimes, victime", "reseaux, reseau", "aide, aide", "pas, pas", "s, s", "'', ''"})
    void aPluralLosesItsEnding(String word, String singular) {
        assertEquals(singular, Folding.singular(word));
    }
}
