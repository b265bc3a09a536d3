package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.cli.Program.Ran;

/** A final report, as {@code corpus/examples/x.txt} shows it, takes the place of the draft. */
class FinalReportTest {
    private static final Path EXAMPLE = Path.of("..", "corpus", "examples", "x.txt");

    @TempDir
    private Path folder;

    private String example;

    @BeforeEach
    void readTheExample() throws IOException {
        example = Files.readString(EXAMPLE);
    }

    private Ran ask(String message) throws IOException {
        Files.writeString(folder.resolve("x.txt"), example);
        return FurtherTexts.run(folder, "ask", message);
    }

    @Test
    void itsRecommendationsAreNoDraftAndHaveASymbolAndAPlace() throws IOException {
        String draft = Program.here().run("ask", "X.12").out();
        assertTrue(draft.contains("projet") && !draft.contains("CTOC/COP/WG.4/2020/99"), draft);
        String answer = ask("X.12").out();
        assertTrue(answer.startsWith("X.12\nGroupe de travail, dixième réunion, 10 et 11 septembre 2020\n\n"), answer);
        assertTrue(
                answer.contains("\nCTOC/COP/WG.4/2020/99, par. 17 <https://undocs.org/fr/CTOC/COP/WG.4/2020/99>\n"),
                answer);
        assertTrue(answer.contains("\nThèmes suggérés (par Recueil, non officiels) : "), answer);
        assertFalse(answer.contains("projet"), answer);
        assertEquals(answer, ask("CTOC/COP/WG.4/2020/99, par. 17").out());
    }

    @Test
    void nothingElseComesFromTheDraftAnyMore() throws IOException {
        example =
                example.replaceFirst("(?s)\n13\\. .*", "\n").replace("principe de non-sanction", "principe tout autre");
        assertTrue(ask("X.12").out().contains("principe tout autre"));
        assertNotEquals("X.13", ask("X.13").out().lines().findFirst().orElse(""));
        for (String message : new String[] {"/reunion X", "/a_propos", "/citer X.12"}) {
            String answer = ask(message).out();
            assertFalse(answer.toLowerCase(Locale.ROOT).contains("projet de rapport"), message + "\n" + answer);
        }
    }

    /** What the draft's text belonged with is compared anew. */
    @Test
    void relationsAreThoseOfItsOwnWords() throws IOException {
        assertTrue(ask("/liees X.12").out().contains(". X.18 (2020) "));
        example = example.replaceFirst("(?s)\n12\\. .*", "\n12. Xylophones.\n");
        assertFalse(ask("/liees X.12").out().contains(" (2020) "));
    }

    @Test
    void aDraftFromAFileIsReplacedWhateverTheFilesAreCalled() throws IOException {
        String draft = example.replace("réunion : X\n", "réunion : XI\n")
                .replace("remplace : projet\n", "projet : oui\n")
                .replaceFirst("cote : .*\n", "");
        Files.writeString(folder.resolve("zz-projet.txt"), draft);
        example = example.replace("réunion : X\n", "réunion : XI\n");
        String answer = ask("XI.12").out();
        assertTrue(answer.contains("par. 17") && !answer.contains("projet"), answer);
        Files.writeString(folder.resolve("y.txt"), example);
        assertEquals(
                "recueil : y.txt:6: le texte de la réunion XI, dans " + folder.resolve("x.txt")
                        + ", n’est pas un projet de rapport\n",
                ask("XI.12").err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            no draft at all    | réunion : X⏎        | réunion : IX⏎         | 6: le texte de la réunion IX, dans le corpus, n’est pas un projet de rapport
            no meeting yet     | réunion : X⏎        | réunion : XI⏎         | 6: la réunion XI n’est pas dans le corpus
            a draft itself     | remplace : projet⏎  | remplace : projet⏎projet : oui⏎ | 6: un rapport définitif ne peut pas être lui-même un projet
            no symbol          | cote : CTOC/COP/WG.4/2020/99⏎ |             | 5: un rapport définitif a une cote ; il manque une ligne « cote : … »
            something else     | remplace : projet   | remplace : rapport    | 6: « remplace : rapport » : remplace est « projet » : le rapport définitif prend la place du projet de rapport
            """)
    void whatCannotReplaceIsRefusedWithItsLine(String what, String good, String bad, String said) throws IOException {
        example = example.replace(good.replace('⏎', '\n'), bad == null ? "" : bad.replace('⏎', '\n'));
        Ran ran = ask("X.12");
        assertEquals(new Ran(1, "", "recueil : x.txt:" + said + "\n"), ran, what);
        FurtherTexts.assertSaidInEnglish(folder, ran);
    }
}
