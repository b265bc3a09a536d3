package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.cli.Program.Ran;

/** How {@code ask} is called: messages from arguments or lines, exit codes, what goes where. */
class AskTest {
    @Test
    void eachLineIsAMessageAnEmptyOneToo() {
        Ran ran = Program.here().reading("II.37\n\n/theme 7\r\nmerci").run("ask", "--json");
        List<JsonNode> answers = JsonLines.of(ran.out());
        List<String> said =
                answers.stream().map(answer -> answer.get("query").textValue()).toList();
        List<String> kinds =
                answers.stream().map(answer -> answer.get("kind").textValue()).toList();
        assertEquals(List.of("II.37", "", "/theme 7", "merci"), said);
        assertEquals(List.of("provision", "help", "theme", "greeting"), kinds);
        assertEquals(0, ran.code());
        assertEquals("", ran.err());
    }

    @Test
    void noLinesGiveNoAnswers() {
        assertEquals(new Ran(0, "", ""), Program.here().run("ask"));
    }

    @Test
    void anEmptyArgumentIsAMessage() {
        assertTrue(Program.here().run("ask", "").out().startsWith("Écrivez simplement ce que vous cherchez :\n"));
    }

    @Test
    void wordsOfOneMessageNeedNoQuotes() {
        assertEquals(
                Program.here().run("ask", "/rec II.3 et 4").out(),
                Program.here().run("ask", "/rec", "II.3", "et", "4").out());
    }

    @Test
    void theTextIsTheSameWithAndWithoutJson() {
        String plain = Program.here().run("ask", "/theme 7").out();
        String json = Program.here().run("ask", "--json", "/theme 7").out();
        assertEquals(plain, JsonLines.of(json).get(0).get("text").textValue() + "\n");
    }

    @Test
    void aLineOfHyphensStandsBetweenTwoAnswersButNotInJson() {
        String two = Program.here().reading("II.37\n/theme 7\n").run("ask").out();
        assertEquals(
                Program.here().run("ask", "II.37").out() + "---\n"
                        + Program.here().run("ask", "/theme 7").out(),
                two);
        assertFalse(Program.here()
                .reading("II.37\nII.38\n")
                .run("ask", "--json")
                .out()
                .contains("\n---\n"));
        assertFalse(Program.here().reading("II.37\n").run("ask").out().contains("---\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ask --help      | ./recueil ask [--json] [--lang fr/en] [--out FICHIER] [MESSAGE] : | --json : un objet JSON par réponse
            ask II.37 --help | ./recueil ask | --lang fr/en : la langue
            export -h       | ./recueil export : | --lang
            help ask        | ./recueil ask | --json
            chat --help     | ./recueil chat | NO_COLOR : pas de couleurs
            serve --help    | ./recueil serve : | --lang
            doctor --help   | ./recueil doctor : | --lang
            """)
    void everySubCommandHasHelp(String arguments, String first, String part) {
        Ran ran = Program.here().run(arguments.split(" "));
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().replace("fr|en", "fr/en").startsWith(first), ran.out());
        assertTrue(ran.out().replace("fr|en", "fr/en").contains(part), ran.out());
    }

    @Test
    void helpThatIsPartOfAMessageIsNotHelp() {
        assertTrue(Program.here().run("ask", "--", "--help").out().contains("« --help »"));
    }

    @Test
    void theLanguageMayStandBeforeTheSubCommand() {
        String english = Program.here().run("ask", "--lang", "en", "II.37").out();
        assertEquals(english, Program.here().run("--lang", "en", "ask", "II.37").out());
        assertEquals(english, Program.here().run("--lang=en", "ask", "II.37").out());
        assertTrue(
                Program.here().reading("II.37\n").run("--lang", "en").out().contains("Working Group, second meeting"));
        assertEquals(2, Program.here().run("--lang").code());
        assertEquals(2, Program.here().run("--language", "en").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "version", "help", "ask II.37", "ask", "chat"})
    void anOutputThatCannotBeWrittenIsSaidInOneLine(String arguments) {
        Program full =
                Program.here().reading("II.37\nII.38\n").writingTo(FailingOutput.saying("No space left on device"));
        String command = arguments.replaceFirst(" .*", "");
        assertEquals(
                new Ran(
                        1,
                        "",
                        "recueil " + command
                                + " : la sortie est incomplète, elle n’a pas pu être écrite (No space left on device)\n"),
                full.run(arguments.split(" ")));
    }

    @Test
    void aReaderThatHasLeftWantedNoMore() {
        Program head = Program.here().writingTo(FailingOutput.saying("Broken pipe"));
        assertEquals(new Ran(0, "", ""), head.run("export"));
    }

    @Test
    void whatSomebodySaidComesBackAsSaid() {
        String said = "\uFEFF\u00A0« “II.37” » \\ \u200F\t😀 \u0001";
        String json = Program.here().run("ask", "--json", said).out();
        assertEquals(said, JsonLines.of(json).get(0).get("query").textValue());
    }

    /** Arguments apart by spaces. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --lang de ask II.37   | recueil ask : « de » : la langue est fr ou en
            ask --lang de II.37   | recueil ask : « de » : la langue est fr ou en
            ask --lang            | recueil ask : il manque une valeur à --lang : fr ou en
            ask --jsno II.37      | recueil ask : pas d’option « --jsno »
            ask II.37 --jsno      | recueil ask : pas d’option « --jsno »
            export II.37          | recueil export : argument en trop : « II.37 »
            export --json         | recueil export : pas d’option « --json »
            nonsense              | recueil : pas de sous-commande « nonsense » ; il y a : ask, verify, export, suggest, import, chat, serve, doctor, version, help
            """)
    void unusableArgumentsAreSaidAndGiveTwo(String arguments, String said) {
        assertEquals(new Ran(2, "", said + "\n"), Program.here().run(arguments.split(" ")), arguments);
    }

    @Test
    void whatLooksLikeAnOptionCanStillBeSaid() {
        assertTrue(Program.here().run("ask", "--", "--json").out().contains("« --json »"));
        assertTrue(Program.here().run("ask", "- II.37").out().startsWith("II.37\n"));
    }

    @Test
    void helpListsEverySubCommand() {
        String help = Program.here().run("--help").out();
        assertEquals(help, Program.here().run("help").out());
        for (String name : List.of("ask", "export", "import", "chat", "help")) {
            assertTrue(help.contains("\n  " + name + " "), name);
        }
    }
}
