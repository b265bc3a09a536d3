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
import org.recueil.bot.Bot;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message;
import org.recueil.cli.Program.Ran;
import org.recueil.model.LanguageEdition;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.search.SearchEngine;
import org.recueil.wording.Language;

/** Texts in another official language, as {@code corpus/examples} has some: shown beside the French, and searched. */
class FurtherLanguageTest {
    private static final Path EXAMPLE = Path.of("..", "corpus", "examples", "en.txt");
    private static final String SOURCE = "Made-up English edition of the compendium, 2021";

    @TempDir
    private Path folder;

    private String example;

    @BeforeEach
    void readTheExample() throws IOException {
        example = Files.readString(EXAMPLE);
    }

    private Answer answer(String line, Language language) throws IOException {
        Files.writeString(folder.resolve("en.txt"), example);
        return FurtherTexts.bot(folder).answer(new Message(line, language));
    }

    private String shown(String line, Language language) throws IOException {
        return PlainTextRenderer.ofBlocks().text(answer(line, language).reply());
    }

    @Test
    void whoAsksInEnglishReadsItBelowTheFrenchWithItsSourceAndCitation() throws IOException {
        String shown = shown("B.V.8.e", Language.ENGLISH);
        String french = "résolution 5/2, par. 8 e) (CTOC/COP/2010/17)";
        String english = """
                Official text in English, from “Made-up English edition of the compendium, 2021”:

                    The Conference of the Parties to the United Nations Convention against Transnational Organized Crime,
                        (e) Strengthen cooperation with consulates so that repatriated victims are not stranded.

                resolution 5/2, para. 8 (e) (CTOC/COP/2010/17) <https://undocs.org/en/CTOC/COP/2010/17>
                """;
        assertTrue(shown.contains(english), shown);
        assertTrue(shown.indexOf(french) > 0 && shown.indexOf(french) < shown.indexOf(english), shown);
        assertFalse(shown.contains("the text here is the French one"), shown);
    }

    @Test
    void severalAreShownWithTheirs() throws IOException {
        String shown = shown("II.37, VII.2.o, II.38", Language.ENGLISH);
        assertEquals(2, shown.split("Official text in English, from", -1).length - 1, shown);
        assertTrue(shown.contains("(o) Make safe houses available"), shown);
    }

    @Test
    void aParentIsShownWithWhatLiesBelowIt() throws IOException {
        String shown = shown("VII.2", Language.ENGLISH);
        assertTrue(
                shown.contains("\n    States parties should, among other measures:\n        (o) Make safe houses"),
                shown);
    }

    @Test
    void whoAsksInFrenchIsToldAndGetsItWhenAsked() throws IOException {
        String told = shown("II.37", Language.FRENCH);
        assertTrue(told.contains("\nTexte officiel aussi : /rec II.37 en anglais\n"), told);
        assertFalse(told.contains("States parties"), told);
        String asked = shown("II.37 en anglais", Language.FRENCH);
        assertTrue(
                asked.startsWith(
                        "Texte officiel en anglais, d’après « " + SOURCE + " » :\n\n    States parties should"),
                asked);
        assertFalse(asked.contains("rien n’est traduit ici"), asked);
        String none = shown("II.38", Language.FRENCH);
        assertFalse(none.contains("Texte officiel"), none);
    }

    @Test
    void anotherLanguageIsOfferedToEverybody() throws IOException {
        example = "langue : es\nsource : Recopilación\n\nII.37 = Los Estados partes deberían.\n";
        String told = shown("II.37", Language.ENGLISH);
        assertTrue(told.contains("\nOfficial text also available: /rec II.37 in Spanish\n"), told);
        String asked = shown("/rec II.37 in Spanish", Language.ENGLISH);
        assertTrue(
                asked.startsWith(
                        "Official text in Spanish, from “Recopilación”:\n\n    Los Estados partes deberían.\n\n"
                                + "CTOC/COP/WG.4/2010/6 <https://undocs.org/es/CTOC/COP/WG.4/2010/6>\n"),
                asked);
    }

    @Test
    void itIsFoundByItsWords() throws IOException {
        for (Language language : Language.values()) {
            assertEquals(
                    "B.V.8.e",
                    answer("stranded repatriated", language).items().get(0).label());
        }
        assertEquals(
                "VII.2.o",
                answer("\"safe houses available\"", Language.ENGLISH)
                        .items()
                        .get(0)
                        .label());
        assertFalse(labels(new Bot(TestCorpus.get(), SearchEngine.lazily(TestCorpus.get()))
                        .answer(new Message("stranded repatriated", Language.ENGLISH)))
                .contains("B.V.8.e"));
    }

    /** The words found are shown, apart from the chapeau in French. */
    @Test
    void aHitShowsTheWordsFound() throws IOException {
        String shown = shown("safe houses", Language.ENGLISH);
        assertTrue(
                shown.contains(
                        "1. VII.2.o — Working Group, 2017\n    Make safe houses available to victims of trafficking,"
                                + " … — Reconnaître que la traite"),
                shown);
    }

    @Test
    void aSourceWithoutAYearIsTold() throws IOException {
        example = "langue : es\nsource : Recopilación\n\nII.37 = Los Estados partes deberían.\n";
        String shown = shown("/a_propos", Language.FRENCH);
        assertTrue(shown.contains("\n• Textes officiels en espagnol : Recopilación\n"), shown);
    }

    private static List<String> labels(Answer answer) {
        return answer.items().stream().map(AnswerItem::label).toList();
    }

    @Test
    void scriptsGetItBesideTheFrench() throws IOException {
        AnswerItem item = answer("VII.2.o", Language.FRENCH).items().get(0);
        assertEquals(
                List.of(new LanguageEdition.Text(
                        "en",
                        SOURCE,
                        "Make safe houses available to victims of trafficking, in line with domestic law.")),
                item.official());
        Program program = Program.here().with(Engine.FOLDER, folder.toString());
        String json = program.run("ask", "--json", "VII.2.o").out();
        assertTrue(
                json.contains(
                        ",\"official\":{\"en\":{\"text\":\"Make safe houses available to victims of trafficking, in"
                                + " line with domestic law.\",\"source\":\"" + SOURCE + "\"}}"),
                json);
        assertFalse(program.run("ask", "--json", "VII.2.n").out().contains("\"official\""), "VII.2.n");
        String export = program.run("export").out();
        assertTrue(
                export.contains("\n{\"type\":\"text\",\"id\":\"B.V\",\"language\":\"en\",\"source\":\"" + SOURCE
                        + "\",\"text\":\"The Conference of the Parties to"),
                export);
        String about = program.run("ask", "/a_propos").out();
        assertTrue(about.contains("\n• Textes officiels en anglais : " + SOURCE + ", 2021\n"), about);
        assertTrue(
                about.contains(
                        "\nDes textes officiels sont aussi disponibles dans d’autres langues : en anglais (5).\n"),
                about);
        assertFalse(
                about.contains("SHA-256 "
                        + TestCorpus.get().provenance().checksum().orElseThrow().substring(0, 12)),
                about);
    }

    @Test
    void textsOfFurtherFilesHaveTheirsWhateverTheOrder() throws IOException {
        Files.writeString(folder.resolve("xi.txt"), """
                réunion : XI
                nom : Onzième réunion
                dates : 2021

                1. Les États parties devraient agir.
                """);
        example = example + "\nXI.1 = States parties should act.\n";
        assertTrue(shown("XI.1", Language.ENGLISH).contains("\n    States parties should act.\n"));
    }

    /** What a line of the example is changed to ({@code ‹202E›} a character of that number), and what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            misspelt key         | source :            | sorce :           | 4: « sorce : Made-up English edition of the compendium, 2021 » n’est pas une ligne de l’en-tête ; celles-ci s’écrivent « clé : valeur » avec les clés langue, source, cote, et une ligne vide les suit
            no source            | source :            | // source :       | 1: l’en-tête n’a pas de ligne « source : … »
            French               | langue : en         | langue : fr       | 3: « langue : fr » : langue est le code d’une langue officielle autre que le français : ar, en, es, ru, zh
            name of a language   | langue : en         | langue : anglais  | 3: « langue : anglais » : langue est le code d’une langue officielle autre que le français : ar, en, es, ru, zh
            unknown text         | A.II.37 =           | A.II.99 =         | 6: « A.II.99 » n’est l’identifiant d’aucun texte du corpus ; il s’écrit « A.II.37 », « B.V.8.e » ou, pour le chapeau d’une résolution, « B.V »
            several              | A.II.37 =           | A.II.37-38 =      | 6: « A.II.37-38 » n’est l’identifiant d’aucun texte du corpus ; il s’écrit « A.II.37 », « B.V.8.e » ou, pour le chapeau d’une résolution, « B.V »
            a document           | A.II.37 =           | CTOC/COP/WG.4/2010/5 = | 6: « CTOC/COP/WG.4/2010/5 » n’est l’identifiant d’aucun texte du corpus ; il s’écrit « A.II.37 », « B.V.8.e » ou, pour le chapeau d’une résolution, « B.V »
            a meeting            | B.V =               | A.II =            | 14: « A.II » n’a pas de chapeau ; il s’écrit « B.V »
            text twice           | A.VII.2.o =         | A.VII.2 =         | 12: « A.VII.2 » est déjà à la ligne 9
            twice by other names | A.VII.2.o =         | VII.2 =           | 12: « VII.2 » est déjà à la ligne 9
            no text              | Strengthen cooperation with consulates so that repatriated victims are not stranded. | ‹nothing› | 16: le texte de « B.V.8.e » manque
            text before an id    | A.II.37 = States    | States            | 6: un texte commence par son identifiant : « A.II.37 = … »
            direction            | Make safe           | ‹202E›Make safe   | 12: un caractère invisible, U+202E, ne peut pas être montré
            """)
    void whatIsWrongIsNamedWithItsLine(String what, String good, String bad, String said) throws IOException {
        String file = example.replace(good, bad.replace("‹202E›", "\u202E").replace("‹nothing›", ""));
        assertNotEquals(example, file, what);
        Files.writeString(folder.resolve("en.txt"), file);
        Ran ran = FurtherTexts.run(folder, "ask", "II.37");
        assertEquals(new Ran(1, "", "recueil : en.txt:" + said + "\n"), ran, what);
        FurtherTexts.assertSaidInEnglish(folder, ran);
    }

    @Test
    void aTextThatAnotherFileHasIsRefused() throws IOException {
        Files.writeString(folder.resolve("en.txt"), example);
        Files.writeString(
                folder.resolve("more.txt"), "langue : en\nsource : Other\n\nVII.2.n = Act.\nVII.2.o = Act.\n");
        assertEquals(
                "recueil : more.txt:5: « VII.2.o » est déjà en anglais, d’après « " + SOURCE + " »\n",
                FurtherTexts.run(folder, "ask", "II.37").err());
    }

    @Test
    void aHeadAloneIsNoEdition() throws IOException {
        Files.writeString(folder.resolve("en.txt"), "langue : en\nsource : Other\n");
        assertEquals(
                "recueil : en.txt:2: aucun texte ne suit l’en-tête et une ligne vide\n",
                FurtherTexts.run(folder, "ask", "II.37").err());
    }
}
