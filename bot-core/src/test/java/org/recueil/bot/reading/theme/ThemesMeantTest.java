package org.recueil.bot.reading.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.TestTable;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Message;
import org.recueil.model.Theme;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.text.Table;
import org.recueil.wording.Language;

/** Which themes people mean by words that are no name of theirs ({@code themes-meant.tsv}, each row looked at). */
class ThemesMeantTest {
    private static final ThemeFinder THEMES = new ThemeFinder(TestCorpus.get());
    private static final String NONE = "-";
    private static final String CORRECTED = "corrected: ";

    /** Words, and the themes that they mean, each by number and name. */
    record Row(String words, String themes, String note) {
        static Row of(String[] cells) {
            return new Row(cells[0], cells[1], cells[2]);
        }

        boolean isCorrected() {
            return themes.startsWith(CORRECTED);
        }

        List<String> expected() {
            return themes.equals(NONE) ? List.of() : Arrays.asList(themes.split(" \\| "));
        }
    }

    static Stream<Row> rows() {
        return TestTable.rows("themes-meant.tsv").stream().map(Row::of);
    }

    private static Answer ask(String line, Language language) {
        return TestCorpus.bot().answer(new Message(line, language));
    }

    @Test
    void areThereEnoughRowsOfEachKind() {
        assertTrue(rows().filter(row -> row.expected().size() == 1).count() >= 80);
        assertTrue(rows().filter(row -> row.expected().isEmpty()).count() >= 5);
        assertTrue(rows().filter(Row::isCorrected).count() >= 3);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void wordsMeanTheThemesThatTheyShould(Row row) {
        List<Theme> meant = THEMES.meant(row.words());
        if (row.isCorrected()) {
            assertEquals(List.of(), meant, row.toString());
            assertEquals(
                    Optional.of(row.themes().substring(CORRECTED.length())),
                    THEMES.corrected(row.words()),
                    row.toString());
        } else {
            List<String> named = meant.stream()
                    .map(theme -> theme.number() + " " + theme.name())
                    .toList();
            assertEquals(row.expected(), named, row.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatTheyMeanIsShownOrOffered(Row row) {
        Answer answer = ask("/theme " + row.words(), Language.FRENCH);
        if (row.isCorrected()) {
            assertEquals(Kind.THEME, answer.kind(), row.toString());
        } else {
            Kind kind = switch (row.expected().size()) {
                case 0 -> Kind.NOT_FOUND;
                case 1 -> Kind.THEME;
                default -> Kind.THEMES;
            };
            assertEquals(kind, answer.kind(), row.toString());
        }
    }

    /** The official name stands beside ours. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/theme police | fr | « police » → Intervenants (détection et répression)",
                "/theme NGO | en | “NGO” → Actors (civil society) — Intervenants (société civile)",
                "/citer thème:police | fr | « police » → Intervenants (détection et répression)",
                "/theme polise | fr | « police » → Intervenants (détection et répression)",
                "/theme police suggestions | fr | « police » → Intervenants (détection et répression)",
            })
    void howOurWordWasReadIsSaid(String line, String language, String says) {
        String text = PlainTextRenderer.ofBlocks()
                .text(ask(line, Language.ofCode(language)).reply());
        assertTrue(text.contains(says), text);
    }

    @ParameterizedTest
    @CsvSource({"police", "NGO", "mineurs", "travail forcé", "internet"})
    void aLineThatIsNoNameStaysASearch(String line) {
        assertEquals(Kind.SEARCH, ask(line, Language.FRENCH).kind());
    }

    @Test
    void aConditionOfASearchMeansTheSameThemes() {
        assertEquals(
                ask("formation thème:26", Language.FRENCH).items(),
                ask("formation thème:police", Language.FRENCH).items());
    }

    @Test
    void isEveryThemeOfOurWordsInTheIndex() {
        List<Table.Row> rows = ThemeVocabulary.ourRows();
        assertTrue(rows.size() >= 100);
        for (Table.Row row : rows) {
            for (String name : row.cell(1).split(" \\| ")) {
                assertTrue(THEMES.named(name).isPresent(), row.cell(0) + ": " + name);
            }
        }
        List<String> words = rows.stream().map(row -> row.cell(0)).toList();
        assertEquals(words.stream().sorted().distinct().toList(), words);
    }

    @Test
    void areOurWordsNoNamesAndNoneToldTwice() {
        List<Table.Row> rows = ThemeVocabulary.ourRows();
        List<String> keys =
                rows.stream().map(row -> NamedThemes.key(row.cell(0))).toList();
        assertEquals(keys.stream().distinct().toList(), keys);
        assertEquals(
                List.of(),
                rows.stream()
                        .map(row -> row.cell(0))
                        .filter(words -> THEMES.named(words).isPresent())
                        .toList());
    }
}
