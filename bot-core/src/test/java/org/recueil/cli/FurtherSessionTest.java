package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Confidence;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message;
import org.recueil.cli.Program.Ran;
import org.recueil.wording.Language;

/** A sixth session of the Conference, as {@code corpus/examples} has it, answers like the five others. */
class FurtherSessionTest {
    private static final Path EXAMPLE = Path.of("..", "corpus", "examples", "cop-vi.txt");

    @TempDir
    private Path folder;

    private String example;

    @BeforeEach
    void readTheExample() throws IOException {
        example = Files.readString(EXAMPLE);
    }

    private Answer answer(String line, Language language) throws IOException {
        Files.writeString(folder.resolve("cop-vi.txt"), example);
        return FurtherTexts.bot(folder).answer(new Message(line, language));
    }

    private AnswerItem only(String line) throws IOException {
        Answer answer = answer(line, Language.FRENCH);
        assertEquals(Kind.PROVISION, answer.kind(), line);
        assertEquals(Confidence.EXACT, answer.confidence(), line);
        return answer.items().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            B.VI.2.a                                                 | B.VI.2.a
            résolution 6/1, par. 3                                   | B.VI.3
            resolution 6/1, para. 2 (a)                              | B.VI.2.a
            COP 6, par. 1                                            | B.VI.1
            6/1, 2 b)                                                | B.VI.2.b
            CTOC/COP/2012/99, par. 2 a)                              | B.VI.2.a
            deuxième alinéa du préambule de la résolution 6/1        | B.VI.al.2
            paragraphe 3 de la sixième session de la Conférence      | B.VI.3
            """)
    void itsParagraphsAreFoundAsPeopleCiteThem(String line, String id) throws IOException {
        assertEquals(id, only(line).id().toString());
    }

    @Test
    void aParagraphHasItsChapeauCitationLinkAndThemes() throws IOException {
        AnswerItem item = only("B.VI.2.a");
        assertEquals(
                List.of(
                        "La Conférence des Parties à la Convention des Nations Unies contre la criminalité"
                                + " transnationale organisée,",
                        "Invite les États parties :"),
                item.chapeau());
        assertEquals("résolution 6/1, par. 2 a) (CTOC/COP/2012/99)", item.citation());
        assertEquals("resolution 6/1, para. 2 (a) (CTOC/COP/2012/99)", item.citationInEnglish());
        assertEquals("https://undocs.org/fr/CTOC/COP/2012/99", item.url().orElseThrow());
        assertEquals(List.of("Formation et renforcement des capacités", "Technologie"), item.themes());
        assertEquals(
                "résolution 6/1, premier alinéa du préambule (CTOC/COP/2012/99)",
                only("B.VI.al.1").citation());
    }

    @Test
    void theWholeResolutionIsShown() throws IOException {
        for (String line : List.of("résolution 6/1", "/resolution 6/1", "/resolution 2012")) {
            Answer answer = answer(line, Language.FRENCH);
            assertEquals(Kind.INSTRUMENT, answer.kind(), line);
            assertEquals(
                    List.of("B.VI.al.1", "B.VI.al.2", "B.VI.1", "B.VI.2", "B.VI.3"),
                    answer.items().stream().map(AnswerItem::label).toList(),
                    line);
        }
        assertEquals(Kind.MEETING, answer("/reunion B.VI", Language.FRENCH).kind());
    }

    @Test
    void itIsSearchedByWordsAndByTime() throws IOException {
        Answer answer = answer("preuves numériques auprès des fournisseurs depuis 2012", Language.FRENCH);
        assertEquals("B.VI.2.a", answer.items().get(0).label());
        Answer theme = answer("/theme technologie page 9", Language.FRENCH);
        assertTrue(theme.items().stream().map(AnswerItem::label).toList().contains("B.VI.1"), theme.toString());
    }

    /** From both ends; numbers that no text has are no citations of ours, and keep nobody from starting. */
    @Test
    void whatItCitesIsTold() throws IOException {
        example = example.replace("sa résolution 5/2,", "sa résolution 5/2 et le paragraphe 1 ci-après,")
                .replace(
                        "sa septième session",
                        "sa septième session (CTOC/COP/WG.4/2010/6, par. 2 et 99999, par. 0 ci-dessus)");
        Files.writeString(folder.resolve("cop-vi.txt"), example);
        Program program = Program.here().with(Engine.FOLDER, folder.toString());
        String alinea = program.run("ask", "B.VI.al.1").out();
        assertTrue(alinea.contains("\nRenvoie à : résolution 5/2, /rec B.VI.1\n"), alinea);
        String cited = program.run("ask", "/liees B.V.1").out();
        assertTrue(cited.contains("B.VI.al.1"), cited);
        assertEquals(0, program.run("ask", "B.VI.3").code());
    }

    @Test
    void aboutAndExportTellOfIt() throws IOException {
        Files.writeString(folder.resolve("cop-vi.txt"), example);
        Program program = Program.here().with(Engine.FOLDER, folder.toString());
        String about = program.run("ask", "/a_propos").out();
        assertTrue(
                about.contains("\n• Sixième session de la Conférence des Parties, résolution 6/1, CTOC/COP/2012/99 "),
                about);
        assertTrue(about.contains(" ; Conférence des Parties, sixième session, 15–19 octobre 2012.\n"), about);
        String carried = TestCorpus.get().provenance().checksum().orElseThrow();
        assertFalse(about.contains("SHA-256 " + carried.substring(0, 12)), about);
        String export = program.run("export").out();
        assertTrue(
                export.contains("{\"type\":\"provision\",\"id\":\"B.VI.2.a\",\"part\":\"B\",\"meeting\":\"VI\","
                        + "\"path\":[\"2\",\"a\"],"),
                export);
        assertTrue(export.contains("\"instrument\":\"résolution 6/1\",\"symbol\":\"CTOC/COP/2012/99\","), export);
    }

    @Test
    void aDecisionHasLettersAloneAndNeedsNeitherTitleNorSymbol() throws IOException {
        example = """
                session : VII
                instrument : DECISION 7/4
                nom : Septième session de la Conférence des Parties
                dates : 2014

                al. 1. Rappelant sa décision 4/4,

                a) A prié le Secrétariat de continuer ;
                b) A invité les États parties :
                   i) À répondre ;
                   ii) À former.
                """;
        AnswerItem item = only("décision 7/4, al. b) ii)");
        assertEquals("B.VII.b.ii", item.label());
        assertEquals("décision 7/4, al. b) ii)", item.citation());
        assertTrue(item.url().isEmpty());
        assertEquals("B.VII.al.1", only("B.VII.al.1").label());
    }

    /** What a line of the example is changed to ({@code ⏎} a line break), and what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            misspelt key         | titre : Renf        | tittre : Renf           | 7: « tittre : Renforcement de l’application du Protocole relatif à la traite des personnes » n’est pas une ligne de l’en-tête ; celles-ci s’écrivent « clé : valeur » avec les clés session, instrument, nom, dates, cote, titre, chapeau, et une ligne vide les suit
            kind misspelt        | session : VI        | sesion : VI             | 2: « sesion : VI » n’est pas une ligne de l’en-tête ; celles-ci s’écrivent « clé : valeur » avec les clés session, instrument, nom, dates, cote, titre, chapeau, et une ligne vide les suit
            key of a meeting     | titre :             | décalage :              | 7: « décalage : Renforcement de l’application du Protocole relatif à la traite des personnes » n’est pas une ligne de l’en-tête ; celles-ci s’écrivent « clé : valeur » avec les clés session, instrument, nom, dates, cote, titre, chapeau, et une ligne vide les suit
            no instrument        | instrument : résolution 6/1⏎ |                | 1: l’en-tête n’a pas de ligne « instrument : … »
            instrument misspelt  | résolution 6/1      | resolutionn 6/1         | 3: « instrument : resolutionn 6/1 » : instrument est une résolution ou une décision avec son numéro : par exemple résolution 6/1
            number alone         | résolution 6/1      | 6/1                     | 3: « instrument : 6/1 » : instrument est une résolution ou une décision avec son numéro : par exemple résolution 6/1
            of another session   | résolution 6/1      | résolution 5/2          | 3: « résolution 5/2 » est de la session V, et non de la session VI
            Arabic number        | session : VI        | session : 6             | 2: « session : 6 » : session s’écrit en chiffres romains, de I à L : par exemple VI
            already there        | session : VI⏎instrument : résolution 6/1 | session : V⏎instrument : résolution 5/3 | 2: la session B.V est déjà dans le corpus
            key twice            | session : VI        | session : VI⏎session : VII | 3: la clé « session » est donnée deux fois
            taken by session V   | 2012/99             | 2010/17                 | 6: à l’endroit al. 1 de CTOC/COP/2010/17, où serait B.VI.al.1, se trouve déjà B.V.al.1
            number left out      | 2. Inv              | 3. Inv                  | 17: « 3 » n’est pas le numéro qui vient après B.VI.1
            letter left out      | b) À                | c) À                    | 20: « c » n’est pas le numéro qui vient après B.VI.2.a
            alinea left out      | al. 2. Not          | al. 3. Not              | 12: « al. 3 » n’est pas le numéro qui vient après B.VI.al.1
            first alinea         | al. 1. Rap          | al. 2. Rap              | 10: « al. 2 » n’est pas le numéro qui vient au début
            alinea after numbers | 3. Prie             | al. 3. Prie             | 23: « al. 3 » n’est pas le numéro qui vient après B.VI.2.b
            text before all      | al. 1. Rap          | Rap                     | 10: un paragraphe commence par son numéro, « 1. Prie … », un alinéa du préambule par « al. 1. Rappelant … »
            heading              | 1. Prie             | ## Suivi⏎1. Prie        | 14: une résolution ou une décision a un seul titre, à la ligne « titre : … » de l’en-tête
            unknown theme        | : Intervenants (soc | : Intervenents (soc     | 21: aucun thème de l’index de 2021 ne s’appelle « Intervenents (société civile) » ; vouliez-vous dire « Intervenants (société civile) » ? /themes en donne la liste
            questions misspelt   | [questions en :     | [qestions en :          | 26: des questions s’écrivent sur une ligne à elles, sans autres crochets : « [questions : une question ; une autre] », en anglais « [questions en : one ; another] »
            questions before all | al. 1. Rap          | [questions : Qui ?]⏎al. 1. Rap | 10: un paragraphe commence par son numéro, « 1. Prie … », un alinéa du préambule par « al. 1. Rappelant … »
            question twice       | COP suivante ?      | COP suivante ? ; La COP ; la COP ! | 25: « la COP ! » est déjà à la ligne 25 pour B.VI.3 ; une question s’écrit une fois, quels que soient sa casse, ses accents et sa ponctuation
            """)
    void whatIsWrongIsNamedWithItsLine(String what, String good, String bad, String said) throws IOException {
        String changed = bad == null ? "" : bad.replace('⏎', '\n');
        String file = example.replace(good.replace('⏎', '\n'), changed);
        assertNotEquals(example, file, what);
        Files.writeString(folder.resolve("cop-vi.txt"), file);
        Ran ran = FurtherTexts.run(folder, "ask", "II.37");
        assertEquals(new Ran(1, "", "recueil : cop-vi.txt:" + said + "\n"), ran, what);
        FurtherTexts.assertSaidInEnglish(folder, ran);
    }

    @Test
    void aDuplicateNamesTheOtherFileAndAnotherEndingIsSaid() throws IOException {
        Path first = Files.writeString(folder.resolve("cop-vi.txt"), example);
        Path second = Files.writeString(folder.resolve("six.txt"), example);
        Program program = Program.here().with(Engine.FOLDER, folder.toString());
        assertEquals(
                "recueil : six.txt:2: la session B.VI est déjà dans " + first + "\n",
                program.run("ask", "II.37").err());
        Files.move(second, folder.resolve("six.md"));
        assertEquals(
                "recueil : six.md:1: ce fichier décrit une session de la Conférence, mais son nom ne finit pas par"
                        + " « .txt »\n",
                program.run("ask", "II.37").err());
    }
}
