package org.recueil.relation.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Suggestion;
import org.recueil.model.Theme;
import org.recueil.relation.Term;
import org.recueil.relation.TermReader;
import org.recueil.relation.TermWeights;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

class ThemeWordsTest {
    private static final List<Theme> THEMES = CarriedCorpus.get().themes(Suggestion.EDITION);

    private static List<Row> rows() {
        return Table.rows(ThemeWords.class, "theme-words.tsv", "theme", "words");
    }

    @Test
    void hasEveryThemeItsWordsInTheOrderOfTheIndex() {
        assertEquals(
                THEMES.stream().map(Theme::name).toList(),
                rows().stream().map(row -> row.cell(0)).toList());
    }

    @Test
    void isNoPhraseEmptyOrSaidTwice() {
        for (Row row : rows()) {
            List<String> phrases = Arrays.asList(row.cell(1).split("; "));
            assertEquals(phrases.stream().distinct().toList(), phrases, row.cell(0));
            phrases.forEach(phrase -> assertTrue(!TermReader.of(phrase).isEmpty(), row.cell(0)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Intervenants (procureurs) | former les procureurs | | | 1",
                "Intervenants (procureurs) | former le procureur | | | 1",
                "Intervenants (procureurs) | les former | Les procureurs devraient : | | 0.5",
                "Intervenants (procureurs) | les former | | Procureurs | 0.3",
                "Intervenants (procureurs) | les former | | | 0",
                "Victimes (non-sanction et non-poursuite) | des sanctions | | | 0",
                "Victimes (non-sanction et non-poursuite) | le principe de non-sanction | | | 1",
                "Technologie | des lignes directrices | | | 0",
                "Coopération internationale | dans le droit interne | | | 0"
            })
    void aProvisionSaysAThemesWordsItselfOrNot(
            String theme, String own, String above, String heading, double expected) {
        assertEquals(expected, ThemeWords.said(named(theme), saying(own, above, heading)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Corruption | lutter contre la corruption | | | 1",
                "Corruption | lutter contre la drogue | | | 0",
                "Corruption | lutter contre la drogue | la corruption : | | 0.5"
            })
    void aNameIsSaidWhollyPartlyOrNot(String theme, String own, String above, String heading, double expected) {
        TermWeights weights = new TermWeights(List.of(TermReader.of("victimes"), TermReader.of("corruption")));
        ThemeName name = new ThemeName(named(theme), weights);
        assertEquals(expected, name.said(saying(own, above, heading)), 1e-9);
    }

    /** The words in brackets tell a theme from others of its family. */
    @Test
    void theWordsInBracketsTellMore() {
        TermWeights weights = new TermWeights(List.of(TermReader.of("victimes"), TermReader.of("indemnisation")));
        ThemeName name = new ThemeName(named("Victimes (indemnisation)"), weights);
        assertTrue(
                name.said(saying("l’indemnisation", null, null)) > 3 * name.said(saying("les victimes", null, null)));
    }

    private static Theme named(String name) {
        return THEMES.stream()
                .filter(theme -> theme.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static TermPresence saying(String own, String above, String heading) {
        return new TermPresence(new ProvisionWords(terms(own), terms(above), terms(heading)));
    }

    private static List<Term> terms(String text) {
        return text == null ? List.of() : TermReader.of(text);
    }
}
