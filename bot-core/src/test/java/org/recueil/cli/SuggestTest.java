package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.cli.Program.Ran;

/** {@code suggest FILE}: what it prints is the file with themes, and can be loaded as it is. */
class SuggestTest {
    private static final Path EXAMPLES = Path.of("..", "corpus", "examples");
    private static final String FILE = """
            réunion : XI
            nom : Onzième réunion
            dates : 7 et 8 octobre 2021
            cote : CTOC/COP/WG.4/2021/6

            ## Technologie

            1. Les États parties devraient envisager de former les enquêteurs
            aux preuves numériques.

            2. Les États parties devraient :
               a) Coopérer avec la société civile ;
               b) Prier le Secrétariat de traduire.
               [thèmes : Sensibilisation]

            ## Clôture

            3. Qu’il en soit ainsi.
            """;

    @TempDir
    private Path folder;

    private Path written(String file) throws IOException {
        return Files.writeString(folder.resolve("xi.txt"), file);
    }

    @Test
    void aLineOfThemesFollowsEachTextThatHasNoneAndSaysHowSureItIs() throws IOException {
        Ran ran = Program.here().run("suggest", written(FILE).toString());
        assertEquals(
                new Ran(0, """
                // Thèmes suggérés par Recueil, non officiels : à relire et à corriger ; les lignes « // » sont des remarques.
                // Parmi les textes que l’index range, un thème « sûr » était juste neuf fois sur dix, un « probable » trois fois sur
                // quatre, un « possible » une fois sur deux.
                réunion : XI
                nom : Onzième réunion
                dates : 7 et 8 octobre 2021
                cote : CTOC/COP/WG.4/2021/6

                ## Technologie

                1. Les États parties devraient envisager de former les enquêteurs
                aux preuves numériques.
                """, ""),
                new Ran(ran.code(), ran.out().substring(0, ran.out().indexOf("[thèmes")), ran.err()));
        String rest = ran.out().substring(ran.out().indexOf("[thèmes"));
        assertTrue(
                rest.startsWith("[thèmes : Formation et renforcement des capacités ; Technologie ;"
                        + " Intervenants (détection et répression)]\n// "),
                rest);
        assertTrue(
                rest.contains("   a) Coopérer avec la société civile ;\n   [thèmes : Intervenants (société civile)"),
                rest);
        assertTrue(rest.contains("traduire.\n   [thèmes : Sensibilisation]\n\n## "), rest);
        assertTrue(rest.contains("3. Qu’il en soit ainsi.\n// aucun thème assez probable ; le moins éloigné : "), rest);
        assertFalse(rest.contains("devraient :\n["), rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xii.txt", "x.txt", "cop-vi.txt"})
    void whatItPrintsHoldsTheFileAndIsLoadedAsItIs(String example) throws IOException {
        Path file = EXAMPLES.resolve(example);
        Ran ran = Program.here().run("suggest", file.toString());
        assertEquals(0, ran.code(), ran.err());
        List<String> original = Files.readAllLines(file);
        List<String> kept = ran.out()
                .lines()
                .filter(line -> original.contains(line) || !line.strip().matches("//.*|\\[thèmes : .*]"))
                .toList();
        assertEquals(original, kept);
        Path suggested = Files.writeString(folder.resolve(example), ran.out());
        Ran loaded = FurtherTexts.run(folder, "ask", "/a_propos");
        assertEquals("", loaded.err());
        assertEquals(ran, Program.here().run("suggest", suggested.toString()), "twice the same");
    }

    @Test
    void whatIsLoadedHasTheThemes() throws IOException {
        Files.writeString(
                folder.resolve("xii.txt"),
                Program.here()
                        .run("suggest", EXAMPLES.resolve("xii.txt").toString())
                        .out());
        String answer = FurtherTexts.run(folder, "ask", "XII.2.b").out();
        assertTrue(answer.contains("\nThèmes : Coopération internationale\n"), answer);
        assertFalse(answer.contains("suggéré"), answer);
    }

    /** A meeting that is loaded already is suggested for as if it were not. */
    @Test
    void aFileThatIsLoadedAlreadyGetsTheSame() throws IOException {
        Path file = written(FILE);
        assertEquals(
                Program.here().run("suggest", file.toString()), FurtherTexts.run(folder, "suggest", file.toString()));
    }

    @Test
    void namesAreThoseOfTheNewestIndex() throws IOException {
        Path file = written(FILE);
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(texts.resolve("index.txt"), """
                index : 2023
                nom : Index

                thème : Numérique (auparavant : Technologie) = IV.33 ; IV.36 ; V.29 ; VIII.1.i ; IX.24
                thème : Formation et renforcement des capacités = II.52 à II.57
                """);
        String out = Program.here()
                .with(Engine.FOLDER, texts.toString())
                .run("suggest", file.toString())
                .out();
        assertFalse(out.contains("[thèmes : Technologie"), out);
        assertTrue(out.contains("Numérique"), out);
    }

    @Test
    void whatIsWrongIsSaidAsWhenItIsLoaded() throws IOException {
        Path file = written(FILE.replace("2. Les", "4. Les"));
        assertEquals(
                new Ran(1, "", "recueil : xi.txt:11: « 4 » n’est pas le numéro qui vient après XI.1\n"),
                Program.here().run("suggest", file.toString()));
        Path other = EXAMPLES.resolve("index-2023.txt");
        assertEquals(
                new Ran(1, "", "recueil : " + other + " : ce n’est pas le fichier d’une réunion ou d’une session\n"),
                Program.here().run("suggest", other.toString()));
        assertEquals(
                new Ran(1, "", "recueil : ailleurs.txt : ce fichier n’existe pas\n"),
                Program.here().run("suggest", "ailleurs.txt"));
        Ran none = new Ran(2, "", "recueil suggest : il faut un fichier : ./recueil suggest FICHIER\n");
        assertEquals(none, Program.here().run("suggest"));
        assertEquals(none, Program.here().run("suggest", "a.txt", "b.txt"));
    }
}
