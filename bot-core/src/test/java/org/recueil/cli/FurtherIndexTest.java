package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.bot.Bot;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message;
import org.recueil.cli.Program.Ran;
import org.recueil.model.Corpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.search.SearchEngine;
import org.recueil.wording.Language;

/** An edition of the index of 2023, as {@code corpus/examples} has one: its themes are shown, the old names lead to them. */
class FurtherIndexTest {
    private static final Path EXAMPLES = Path.of("..", "corpus", "examples");

    @TempDir
    private Path folder;

    private String example;

    @BeforeEach
    void readTheExample() throws IOException {
        example = Files.readString(EXAMPLES.resolve("index-2023.txt"));
    }

    private Corpus corpus() throws IOException {
        Files.writeString(folder.resolve("index-2023.txt"), example);
        return FurtherTexts.corpus(folder);
    }

    private Answer answer(String line) throws IOException {
        Corpus corpus = corpus();
        return new Bot(corpus, SearchEngine.lazily(corpus)).answer(new Message(line, Language.FRENCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /theme Égalité des genres           | Égalité des genres
            /theme Genre                        | Égalité des genres
            /theme problématique femmes-hommes  | Égalité des genres
            /theme gender                       | Égalité des genres
            /theme 2                            | Égalité des genres
            /theme appareil judiciaire          | Intervenants (justice)
            /theme personnel judiciaire         | Intervenants (justice)
            /theme système judiciaire           | Intervenants (justice)
            /theme Digital evidence             | Preuves numériques
            /theme technologies                 | Technologie
            """)
    void newAndOldNamesLeadToIt(String line, String theme) throws IOException {
        Answer answer = answer(line);
        assertEquals(Kind.THEME, answer.kind(), line);
        assertEquals(theme, answer.theme().orElseThrow(), line);
    }

    @Test
    void itListsWhatItsReferencesMean() throws IOException {
        assertEquals(
                List.of("II.3", "II.55", "II.56", "VIII.1.a"),
                answer("/theme Genre").items().stream().map(AnswerItem::label).toList());
        assertEquals(
                List.of("VII.1.b", "X.17", "X.21", "B.V.8.d"),
                answer("/theme Intervenants (justice)").items().stream()
                        .map(AnswerItem::label)
                        .toList());
        assertEquals(
                List.of("Égalité des genres"), answer("II.55").items().get(0).themes());
    }

    @Test
    void theListOfThemesIsItsOwnAndEachIsInAFamily() throws IOException {
        Answer all = answer("/themes");
        assertEquals(
                List.of(
                        "Coopération internationale",
                        "Égalité des genres",
                        "Intervenants (justice)",
                        "Preuves numériques",
                        "Technologie"),
                all.choices());
        Files.writeString(folder.resolve("index-2023.txt"), example);
        String shown = FurtherTexts.run(folder, "ask", "/themes").out();
        assertTrue(shown.startsWith("Les 5 thèmes de l’index de 2023, par famille\n"), shown);
        assertTrue(shown.contains("\n4. Enfants, genre et culture — 1 thème, "), shown);
        assertTrue(shown.contains("\n5. Autres thèmes — 1 thème, 2 dispositions\n"), shown);
        assertEquals(
                "Preuves numériques", answer("/themes Autres thèmes").choices().get(0));
    }

    @Test
    void aThemeTellsItsFormerNamesAndAboutTellsTheIndex() throws IOException {
        Files.writeString(folder.resolve("index-2023.txt"), example);
        Program program = Program.here().with(Engine.FOLDER, folder.toString());
        String theme = program.run("ask", "/theme appareil judiciaire profil").out();
        assertTrue(
                theme.contains("\nDans l’index de 2021 : Intervenants (appareil judiciaire) ; Intervenants (personnel"
                        + " judiciaire). Dans l’index de 2019 : Intervenants (système judiciaire). En anglais"),
                theme);
        String about = program.run("ask", "/a_propos").out();
        assertTrue(
                about.contains(
                        "\n• Index thématique des recommandations, résolutions et décisions, édition de 2023, CTOC/COP/WG.4/2023/99 "),
                about);
        assertTrue(about.contains(" 5 thèmes, "), about);
        assertTrue(about.contains("\nLes thèmes sont ceux de l’index de 2023 ;"), about);
        assertTrue(program.run("version").out().contains("corpus : édition 2023, SHA-256 "));
    }

    /** The keys are those of today; the edition before gets one such as that of 2019 has. */
    @Test
    void exportHasAllEditions() throws IOException {
        Files.writeString(folder.resolve("index-2023.txt"), example);
        String export = FurtherTexts.run(folder, "export").out();
        String theme = export.lines()
                .filter(line -> line.startsWith("{\"type\":\"theme\",\"edition\":2023,\"number\":2,"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "{\"type\":\"theme\",\"edition\":2023,\"number\":2,\"name\":\"Égalité des genres\",\"refs\":[\"A.II.3\","
                        + "\"A.II.55\",\"A.II.56\",\"A.VIII.1.a\"],\"aliases\":[\"Genre\",\"Problématique femmes-hommes\","
                        + "\"Gender equality\"]}",
                theme);
        assertTrue(export.contains("{\"type\":\"theme\",\"edition\":2021,\"number\":18,\"name\":\"Genre\","), "2021");
        assertTrue(export.contains("{\"type\":\"theme\",\"edition\":2019,"), "2019");
        String provision = export.lines()
                .filter(line -> line.contains("\"id\":\"A.VIII.1.a\""))
                .findFirst()
                .orElseThrow();
        assertTrue(provision.contains(",\"themes\":[\"Égalité des genres\"],\"themes2021\":[\""), provision);
        assertTrue(provision.contains("],\"themes2019\":["), provision);
    }

    /** What is suggested under a name of 2021 is suggested under the name that took it over, unless the index lists it. */
    @Test
    void suggestionsAreCarriedOver() throws IOException {
        assertEquals(
                List.of("Coopération internationale", "Victimes (protection et assistance)"),
                TestCorpus.get().suggestions().of(id("A.X.4")));
        example = example.replace(
                "thème : Coopération internationale =",
                "thème : Coopération entre États (auparavant : Coopération internationale) =");
        assertEquals(List.of("Coopération entre États"), corpus().suggestions().of(id("A.X.4")));
        example = example.replace(" I.11 ;", " X.4 ;");
        assertEquals(List.of(), corpus().suggestions().of(id("A.X.4")));
    }

    private static ProvisionId id(String id) {
        return ProvisionId.parse(id);
    }

    /** A file written for the index of 2021 stays usable, and one written for 2023 may name its themes. */
    @Test
    void filesOfMeetingsNameThemesOfEitherEdition() throws IOException {
        Files.writeString(folder.resolve("a.txt"), """
                réunion : XI
                nom : Onzième réunion
                dates : 2021

                1. Les États parties devraient agir.
                [thèmes : Genre ; Preuves numériques ; Sensibilisation]
                """);
        example = example + "thème : Formation = XI.1\n";
        AnswerItem item = answer("XI.1").items().get(0);
        assertEquals(List.of("Égalité des genres", "Preuves numériques", "Formation"), item.themes());
    }

    @Test
    void aThirdEditionKeepsAllNames() throws IOException {
        Files.writeString(folder.resolve("a.txt"), """
                index : 2025
                nom : Index de 2025

                thème : Égalité (auparavant : Égalité des genres) = II.3
                """);
        for (String name : List.of("Égalité", "Égalité des genres", "Genre", "Problématique femmes-hommes")) {
            assertEquals("Égalité", answer("/theme " + name).theme().orElseThrow(), name);
        }
    }

    /** What a line of the example is changed to ({@code ⏎} a line break), and what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            misspelt key          | nom :             | nomm :            | 4: « nomm : Index thématique des recommandations, résolutions et décisions, édition de 2023 » n’est pas une ligne de l’en-tête ; celles-ci s’écrivent « clé : valeur » avec les clés index, nom, cote, et une ligne vide les suit
            no title              | nom : Index       | // Index          | 1: l’en-tête n’a pas de ligne « nom : … »
            no year               | index : 2023      | index : deux      | 3: « index : deux » : index est l’année de l’édition : par exemple 2023
            already there         | index : 2023      | index : 2021      | 3: l’index de 2021 n’est pas plus récent que celui de 2021, qui est dans le corpus
            older                 | index : 2023      | index : 2020      | 3: l’index de 2020 n’est pas plus récent que celui de 2021, qui est dans le corpus
            unknown provision     | II.3 ;            | II.99 ;           | 9: « II.99 » ne désigne aucune disposition du corpus
            range beyond          | II.55 à II.56     | II.55 à II.99     | 9: « II.55 à II.99 » ne désigne aucune disposition du corpus
            a whole meeting       | II.3 ;            | II ;              | 9: « II » ne désigne aucune disposition du corpus
            a document            | II.3 ;            | CTOC/COP/WG.4/2010/5 ; | 9: « CTOC/COP/WG.4/2010/5 » ne désigne aucune disposition du corpus
            no reference          | II.3 ;            | voir plus haut ;  | 9: « voir plus haut » n’est pas une référence ; des points-virgules les séparent : « II.3 ; II.55 à II.56 ; B.V.8.e »
            in a further line     | VII.1.b ;         | VII.77 ;          | 12: « VII.77 » ne désigne aucune disposition du corpus
            unknown former name   | : Genre)          | : Genres)         | 9: aucun thème de l’index de 2021 ne s’appelle « Genres » ; vouliez-vous dire « Genre » ? /themes en donne la liste
            former name twice     | : Genre)          | : Technologie)    | 17: « Technologie » est déjà repris par le thème « Égalité des genres », ligne 9
            theme twice           | Preuves numériques | Technologie      | 17: le thème « Technologie » est déjà à la ligne 15
            note misspelt         | (auparavant : Genre) | (auparavent : Genre) | 9: un thème s’écrit « thème : nom = II.3 ; II.55 à II.56 », son ancien nom et son nom anglais « thème : nom (auparavant : l’un ; l’autre) (anglais : name) = … »
            theme misspelt        | thème : Tech      | themme : Tech     | 17: un thème s’écrit « thème : nom = II.3 ; II.55 à II.56 », son ancien nom et son nom anglais « thème : nom (auparavant : l’un ; l’autre) (anglais : name) = … »
            no equals sign        | Technologie = IV.33 | Technologie : IV.33 | 17: un thème s’écrit « thème : nom = II.3 ; II.55 à II.56 », son ancien nom et son nom anglais « thème : nom (auparavant : l’un ; l’autre) (anglais : name) = … »
            no name               | Technologie =     | =                 | 17: un thème s’écrit « thème : nom = II.3 ; II.55 à II.56 », son ancien nom et son nom anglais « thème : nom (auparavant : l’un ; l’autre) (anglais : name) = … »
            """)
    void whatIsWrongIsNamedWithItsLine(String what, String good, String bad, String said) throws IOException {
        String file = example.replace(good, bad.replace('⏎', '\n'));
        assertNotEquals(example, file, what);
        Files.writeString(folder.resolve("index-2023.txt"), file);
        Ran ran = FurtherTexts.run(folder, "ask", "II.37");
        assertEquals(new Ran(1, "", "recueil : index-2023.txt:" + said + "\n"), ran, what);
        FurtherTexts.assertSaidInEnglish(folder, ran);
    }

    @Test
    void aSecondFileOfTheSameYearNamesTheFirst() throws IOException {
        Path first = Files.writeString(folder.resolve("index-2023.txt"), example);
        Files.writeString(folder.resolve("index-bis.txt"), example);
        assertEquals(
                "recueil : index-bis.txt:3: l’index de 2023 est déjà dans " + first + "\n",
                FurtherTexts.run(folder, "ask", "II.37").err());
    }

    @Test
    void aHeadAloneIsNoIndex() throws IOException {
        Files.writeString(folder.resolve("i.txt"), "index : 2023\nnom : Index\n");
        assertEquals(
                "recueil : i.txt:2: aucun thème ne suit l’en-tête et une ligne vide\n",
                FurtherTexts.run(folder, "ask", "II.37").err());
    }
}
