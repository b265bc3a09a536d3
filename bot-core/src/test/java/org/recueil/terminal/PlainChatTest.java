package org.recueil.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recueil.bot.Bot;
import org.recueil.bot.Completion;
import org.recueil.bot.TestCorpus;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.wording.Language;

class PlainChatTest {
    @Test
    void answersLineByLineWithoutNoise() throws IOException {
        assertEquals("""

                Rien pour non-sanction


                Rien pour été 😀

                """, chat("non-sanction\n\n  \nété 😀"));
    }

    @Test
    void aNumberPressesAnActionOfTheLastAnswer() throws IOException {
        assertEquals("""

                    Texte de II.38.

                [1] Aide


                Rien pour /aide


                Rien pour 1

                """, chat("/rec II.38\n1\n1\n"));
    }

    @Test
    void whatIsOpenedCopiedOrSharedIsPrintedAndTheNumbersStay() throws IOException {
        String all = chat("II.37\n2\n3\n4\n1\n");
        String pressed = all.substring(all.indexOf("[4] Partager") + "[4] Partager".length());
        assertEquals("""



                https://undocs.org/fr/CTOC/COP/WG.4/2010/6


                CTOC/COP/WG.4/2010/6, par. 44


                Voici ce qui serait partagé :

                II.37 · deuxième réunion (2010)
                    Les États parties devraient « veiller »\u00A0à ce que l'aide soit offerte ;

                Source : CTOC/COP/WG.4/2010/6, par. 44 <https://undocs.org/fr/CTOC/COP/WG.4/2010/6>. Voir aussi /rec I.16.a et /aide.

                Projet de rapport, non définitif.


                    Texte de II.38.

                [1] Aide

                """, pressed);
    }

    @Test
    void aWordTurnsThePageAndGoesBack() throws IOException {
        Bot bot = TestCorpus.bot();
        Conversation conversation = new BotConversation(
                bot,
                new Completion(TestCorpus.get()),
                Language.FRENCH,
                new PrintStream(OutputStream.nullOutputStream()),
                false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String lines =
                "/theme enfants\nSuivant\nprécédent\nII.37\nnext\nretour\nretour\nretour\nback\nback\nsuivant\nprécédent\nprécédent\nsuivant\nretour\n";
        new TerminalChat(conversation, Language.FRENCH, Map.of()).runWith(in(lines), out);
        List<String> shown = out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("(page ")
                        || line.matches("II\\.\\d+")
                        || line.startsWith("Pas de page")
                        || line.startsWith("Aucune"))
                .toList();
        String first = "Thème 7 : 17 dispositions (page 1 sur 2)";
        String second = "Thème 7 : 17 dispositions (page 2 sur 2)";
        assertEquals(
                List.of(
                        first,
                        second,
                        first,
                        "II.37",
                        "II.38",
                        "II.37",
                        first,
                        second,
                        first,
                        "Aucune réponse précédente à retrouver.",
                        second,
                        first,
                        "Pas de page à tourner ici : écrivez par exemple /theme enfants page 2 ou /rec II.38.",
                        second,
                        first),
                shown);
    }

    @Test
    void aNumberBeyondTheListIsSaidAndTheListStays() throws IOException {
        String all = chat("II.37\n5\n99999\n3\n");
        String said = all.substring(all.indexOf("[4] Partager") + "[4] Partager".length());
        assertEquals("""



                [5] n’est pas dans la liste ci-dessus, qui reste valable. Pour une recommandation, écrivez « recommandation 5 ».


                [99999] n’est pas dans la liste ci-dessus, qui reste valable. Pour une recommandation, écrivez « recommandation 99999 ».


                CTOC/COP/WG.4/2010/6, par. 44

                """, said);
    }

    @Test
    void aYearIsAskedOfTheBotAndSoIsANumberWithoutAList() throws IOException {
        assertTrue(chat("II.37\n2010\n").contains("Rien pour 2010"));
        assertTrue(chat("5\n").contains("Rien pour 5"));
    }

    @Test
    void nothingIsReadBehindExit() throws IOException {
        assertEquals("\nRien pour un\n\n", chat("un\nexit\ndeux\n"));
    }

    @Test
    void aLineOnWhichTheBotFailsDoesNotEndTheChat() throws IOException {
        Bot bot = TestCorpus.botWithoutSearch("travail forcé");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Conversation conversation = new BotConversation(
                bot,
                new Completion(TestCorpus.get()),
                Language.FRENCH,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        new TerminalChat(conversation, Language.FRENCH, Map.of()).runWith(in("travail forcé\nmerci\n"), out);
        String said = out.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("Désolé, quelque chose a échoué de notre côté."), said);
        assertTrue(said.contains("Avec plaisir !"), said);
        String told = err.toString(StandardCharsets.UTF_8);
        assertTrue(told.startsWith("recueil : java.lang.IllegalStateException at org.recueil."), told);
        assertFalse(told.contains("travail"), told);
    }

    @Test
    void noLinesGiveNoAnswers() throws IOException {
        assertEquals("", chat(""));
    }

    @Test
    void coloursNeverGoToAFile() throws IOException {
        assertFalse(chat("II.37\ntext that looks like markup\n").contains("\u001b"));
    }

    @Test
    void stopsAnsweringWhenNobodyReads() throws IOException {
        List<String> heard = new ArrayList<>();
        Conversation conversation = line -> {
            heard.add(line);
            return Reply.of(new Block.Paragraph("réponse"));
        };
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed pipe");
            }
        };
        new TerminalChat(conversation, Language.FRENCH, Map.of()).runWith(in("un\ndeux\ntrois\n"), closed);
        assertEquals(List.of("un"), heard);
    }

    private static String chat(String lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> variables = Map.of("TERM", "xterm");
        new TerminalChat(new SmallConversation(), Language.FRENCH, variables).runWith(in(lines), out);
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static ByteArrayInputStream in(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }
}
