package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.Bot;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message;
import org.recueil.text.Folding;
import org.recueil.wording.Language;

/** What people would ask, as the file of a meeting says it: a text is found by it, and nobody reads it. */
class FurtherQuestionsTest {
    private static final String TEXT =
            "Les États parties devraient contrôler les établissements où des animaux exotiques sont dressés.";
    private static final String FRENCH =
            "Mon cirque maltraite son jongleur, que faire ? ; clown battu sous le chapiteau";
    private static final String ENGLISH =
            "My circus beats its juggler, now what? ; clown mistreated inside the big top";
    private static final String FILE = """
            réunion : XI
            nom : Onzième réunion
            dates : 7 et 8 octobre 2021
            cote : CTOC/COP/WG.4/2021/6

            1. Les États parties devraient former les enquêteurs.

            2. %s
            [questions : %s]
            [questions en : %s]

            3. Les États parties devraient coopérer.
            """.formatted(TEXT, FRENCH, ENGLISH);

    private static final String WITHOUT = FILE.replaceAll("\\[questions.*\n", "");

    @TempDir
    private static Path folder;

    private static Bot bot;
    private static Bot without;

    @BeforeAll
    static void load() throws IOException {
        write(WITHOUT);
        without = FurtherTexts.bot(folder);
        write(FILE);
        bot = FurtherTexts.bot(folder);
    }

    @AfterEach
    void restore() throws IOException {
        write(FILE);
    }

    private static void write(String file) throws IOException {
        Files.writeString(folder.resolve("xi.txt"), file);
    }

    private static String first(Bot bot, String line, Language language) {
        Answer answer = bot.answer(new Message(line, language));
        return answer.items().stream().findFirst().map(AnswerItem::label).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FRENCH  | Mon cirque maltraite son jongleur, que faire ?
            FRENCH  | un jongleur maltraité dans un cirque
            FRENCH  | clown battu
            ENGLISH | My circus beats its juggler, now what?
            ENGLISH | a juggler beaten in a circus
            ENGLISH | clown mistreated
            """)
    void aQuestionFindsItsTextFirstThoughNoneOfItsWordsStandsThere(Language language, String question) {
        Set<String> words = Arrays.stream(Folding.fold(TEXT).split(" ")).collect(Collectors.toSet());
        assertTrue(Arrays.stream(Folding.fold(question).split(" ")).noneMatch(words::contains), question);
        assertEquals("XI.2", first(bot, question, language));
        assertNotEquals("XI.2", first(without, question, language));
    }

    /** An answer repeats what was asked; so these are asked in other words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "XI.2",
                "XI.1-3",
                "jongleur cirque",
                "clown juggler",
                "/reunion XI",
                "/liees XI.2",
                "/citer XI.2",
                "/a_propos"
            })
    void noAnswerHasIt(String message) {
        for (List<String> form : List.of(List.of("ask"), List.of("ask", "--json"), List.of("--lang", "en", "ask"))) {
            String[] arguments = new String[form.size() + 1];
            form.toArray(arguments);
            arguments[form.size()] = message;
            String out = FurtherTexts.run(folder, arguments).out();
            assertTrue(out.contains("XI") || out.contains("CTOC/COP/WG.4/2021/6"), message + "\n" + out);
            assertNone(out);
        }
    }

    @Test
    void exportLeavesItOut() throws IOException {
        String with = FurtherTexts.run(folder, "export").out();
        assertTrue(with.contains("\"id\":\"A.XI.2\"") && with.contains(TEXT), "no XI.2");
        assertNone(with);
        write(WITHOUT);
        assertEquals(with, FurtherTexts.run(folder, "export").out());
    }

    private static void assertNone(String out) {
        for (String line : (FRENCH + " ; " + ENGLISH).split(" ; ")) {
            assertFalse(out.contains(line), line + "\n" + out);
        }
        for (String word : List.of("[questions", "maltraite", "chapiteau", "beats", "big top")) {
            assertFalse(out.contains(word), word + "\n" + out);
        }
    }
}
