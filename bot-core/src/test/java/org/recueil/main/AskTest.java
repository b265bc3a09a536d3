package org.recueil.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.main.Program.Ran;

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
    void whatSomebodySaidComesBackAsSaid() {
        String said = "\uFEFF\u00A0« “II.37” » \\ \u200F\t😀 \u0001";
        String json = Program.here().run("ask", "--json", said).out();
        assertEquals(said, JsonLines.of(json).get(0).get("query").textValue());
    }

    /** Arguments apart by spaces. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ask --lang de II.37   | recueil ask : « de » : la langue est fr ou en
            ask --lang            | recueil ask : il manque une valeur à --lang : fr ou en
            ask --jsno II.37      | recueil ask : pas d’option « --jsno »
            ask II.37 --jsno      | recueil ask : pas d’option « --jsno »
            export II.37          | recueil export : argument en trop : « II.37 »
            export --json         | recueil export : pas d’option « --json »
            nonsense              | recueil : pas de sous-commande « nonsense » ; il y a : ask, export, import, chat, serve, doctor, version, help
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
