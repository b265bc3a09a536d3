package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.cli.Program.Ran;

/** An eleventh meeting, written down as {@code corpus/README.md} shows it, answers like the ten others. */
class FurtherMeetingTest {
    private static final Pattern EXAMPLE = Pattern.compile("```\n(?<file>réunion : XI\n.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private String example;

    @BeforeEach
    void readTheExampleOfTheManual() throws IOException {
        Matcher manual = EXAMPLE.matcher(Files.readString(Path.of("..", "corpus", "README.md")));
        assertTrue(manual.find(), "corpus/README.md shows no file of meeting XI");
        example = manual.group("file");
    }

    private Ran ask(String message) throws IOException {
        Files.writeString(folder.resolve("XI.txt"), example);
        return FurtherTexts.run(folder, "ask", message);
    }

    @Test
    void aRecommendationOfItAnswersWithMeetingHeadingCitationLinkAndThemes() throws IOException {
        assertEquals(new Ran(0, """
                XI.1
                Groupe de travail, onzième réunion, 7 et 8 octobre 2021

                    Technologie

                    Les États parties devraient envisager de former les enquêteurs aux preuves numériques.

                CTOC/COP/WG.4/2021/6, par. 5 <https://undocs.org/fr/CTOC/COP/WG.4/2021/6>

                Thèmes : Technologie ; Formation et renforcement des capacités
                """, ""), ask("/rec XI.1"));
    }

    /** The official themes of one recommendation are its index: nothing is suggested beside them. */
    @Test
    void whereItsFileNamesThemesNoneIsSuggested() throws IOException {
        assertFalse(ask("XI.2.b").out().contains("suggéré"));
    }

    @Test
    void whereItsFileNamesNoneThemesAreSuggested() throws IOException {
        example = example.replaceFirst("\\[thèmes : .*]\n", "");
        String recommendation = ask("XI.1").out();
        assertTrue(
                recommendation.endsWith(
                        "\nThèmes suggérés (par Recueil, non officiels) :"
                                + " Formation et renforcement des capacités ; Intervenants (détection et répression) et 1 autre\n"),
                recommendation);
        String theme = ask("/theme technologie").out();
        assertTrue(theme.endsWith("\n\nRecueil suggère aussi, hors index (2) : XI.1, XI.2.a\n"), theme);
        String tenth = ask("X.12").out();
        assertTrue(tenth.contains("Victimes (non-sanction et non-poursuite)"), tenth);
    }

    @Test
    void aChildOfItComesWithItsChapeau() throws IOException {
        assertEquals(new Ran(0, """
                XI.2.b
                Groupe de travail, onzième réunion, 7 et 8 octobre 2021

                    Technologie

                    Les États parties devraient :
                        b) Coopérer avec le secteur privé.

                CTOC/COP/WG.4/2021/6, par. 6 b) <https://undocs.org/fr/CTOC/COP/WG.4/2021/6>
                """, ""), ask("XI 2 b)"));
    }

    @Test
    void itsThemesListIt() throws IOException {
        String theme = ask("/theme technologie page 9").out();
        assertAll(
                theme,
                () -> assertTrue(theme.contains("\nOnzième réunion, 2021\n")),
                () -> assertTrue(theme.contains(". XI.1 Les États parties devraient envisager de former")));
    }

    @Test
    void itIsToldAmongTheDocuments() throws IOException {
        String about = ask("/a_propos").out();
        assertTrue(about.contains("Ses 6 sources :"), about);
        assertTrue(about.contains("• Onzième réunion, CTOC/COP/WG.4/2021/6 "), about);
    }

    @Test
    void itIsExportedWithTheOthers() throws IOException {
        ask("");
        String export = FurtherTexts.run(folder, "export").out();
        assertTrue(export.contains("{\"type\":\"provision\",\"id\":\"A.XI.2.a\",\"part\":\"A\",\"meeting\":\"XI\""));
    }

    @Test
    void withoutASymbolThereIsNoLinkAndADraftSaysSo() throws IOException {
        example = example.replaceFirst("cote : .*\n", "projet : oui\n").replaceFirst("décalage : .*\n", "");
        assertEquals(new Ran(0, """
                XI.2.a
                Groupe de travail, onzième réunion, 7 et 8 octobre 2021 — projet de rapport, texte non définitif

                    Technologie

                    Les États parties devraient :
                        a) Échanger des informations sur le recrutement en ligne ;

                rapport de la réunion XI, recommandation 2 a)
                """, ""), ask("XI.2.a"));
    }

    @Test
    void whatItRepeatsAndWhatRepeatsItIsFoundFromBothEnds() throws IOException {
        example += """

                3. Envisager, dans le respect de leur législation nationale et du pouvoir discrétionnaire du parquet, de
                ne pas sanctionner ou poursuivre les personnes victimes de la traite lorsqu'elles ont commis des actes
                illégaux directement imputables à leur situation de victimes de la traite ou qu'elles ont été
                contraintes de commettre de tels actes.
                """;
        String old = ask("/liees VII.2.b").out();
        assertTrue(
                old.contains(". VIII.1.c (2018) ; texte identique : ")
                        && old.contains(". XI.3 (2021) ; texte identique : "),
                old);
        assertTrue(ask("/liees XI.3").out().contains(". VII.2.b (2017) ; texte identique : "));
    }

    @Test
    void itIsPermanentInTheFolderOfTheProject() throws IOException {
        Path meetings = Files.createDirectories(folder.resolve("corpus").resolve("meetings"));
        Files.writeString(meetings.resolve("XI.txt"), example);
        Files.writeString(meetings.resolve("notes.md"), "no meeting");
        String answer = Program.here().at(folder).run("ask", "XI.1").out();
        assertTrue(answer.startsWith("XI.1\n"), answer);
    }

    @Test
    void whatOtherEditorsWriteIsReadTheSame() throws IOException {
        Ran usual = ask("XI.1-2");
        String decomposed = Normalizer.normalize(example, Normalizer.Form.NFD);
        String head = decomposed.substring(0, decomposed.indexOf("##")).replace(" :", "\u00A0:");
        example = "\uFEFF" + head + decomposed.substring(head.length()).replace("\n", "\r\n");
        assertEquals(usual, ask("XI.1-2"));
    }
}
