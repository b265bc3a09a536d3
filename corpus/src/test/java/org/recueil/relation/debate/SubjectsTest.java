package org.recueil.relation.debate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

class SubjectsTest {
    private static List<Row> rows() {
        return Table.rows(Subjects.class, "subjects.tsv", "subject", "said in words");
    }

    static Stream<String> subjects() {
        return rows().stream().map(row -> row.cell(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le lien entre l'offre et la demande             | offre et demande
            l'importance de l'aide qu'apporte la SOCIÉTÉ CIVILE | rôle de la société civile
            la Loi type de l'UNODC                          | loi type et principes
            les demandeurs d'une offre                      |
            Les représentants des Pays-Bas et du Soudan     |
            Au titre du point 5 de l'ordre du jour, les États ont parlé de la prostitution |
            """)
    void isATextOfTheSubjectsThatItsWordsSay(String text, String subject) {
        assertEquals(subject == null ? List.of() : List.of(subject), Subjects.of(text));
    }

    @Test
    void areThereSubjectsInTheirOrder() {
        List<String> names = subjects().toList();
        assertFalse(names.isEmpty());
        Collator french = Collator.getInstance(Locale.FRENCH);
        assertEquals(names.stream().sorted(french).toList(), names);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void isEachSpokenOfInTheTexts(String subject) {
        boolean spoken = CarriedCorpus.get().provisions().stream()
                .anyMatch(provision -> Subjects.of(provision.text()).contains(subject));
        assertTrue(spoken, subject);
    }

    @Test
    void isEachWayOfSayingOneInLowerCaseWithoutAccents() {
        for (Row row : rows()) {
            assertTrue(Arrays.stream(row.cell(1).split("; ")).allMatch(said -> said.matches("[a-z* ]+")), row.cell(1));
        }
    }
}
