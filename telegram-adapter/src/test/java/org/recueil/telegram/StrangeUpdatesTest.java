package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;
import org.recueil.telegram.render.Words;
import org.recueil.wording.Language;

/** What Telegram never sends, but a server in between may: nothings in lists, members that are missing, texts without end. */
class StrangeUpdatesTest {
    private static final int LONG = 900_000;
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Trial trial = Trial.start();
    private Person anna;
    private int number = 500;

    @BeforeEach
    void annaIsThere() {
        anna = trial.telegram.person("Anna", "fr");
        anna.says("II.36"); // Telegram lets a bot write to nobody that has not written to it
        trial.telegram.awaitSent(anna.chat());
        trial.telegram.awaitConfirmed();
    }

    @AfterEach
    void end() {
        trial.close();
    }

    private String from() {
        return "\"from\":{\"id\":" + anna.id() + ",\"is_bot\":false,\"first_name\":\"A\",\"language_code\":\"fr\"}";
    }

    private String chat() {
        return "\"chat\":{\"id\":" + anna.chat().id() + ",\"type\":\"private\",\"first_name\":\"A\"}";
    }

    private void say(String members) {
        trial.telegram
                .backstage()
                .deliver("{\"message\":{\"message_id\":" + ++number + ",\"date\":"
                        + Instant.now().getEpochSecond() + "," + chat() + "," + from() + "," + members + "}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null,[{\"text\":\"a\",\"callback_data\":\"II.38\"}]",
                "[null,{\"text\":\"a\",\"callback_data\":\"II.38\"}]",
                "[{\"text\":\"a\",\"callback_data\":\"II.38\"},null],null,[null]",
                "[],[{\"text\":\"a\",\"callback_data\":\"II.38\"}]"
            })
    void nothingsInAKeyboardAreNoButtons(String rows) {
        anna.says("II.37");
        Post answer = trial.telegram.awaitSent(anna.chat());
        trial.telegram.awaitConfirmed();
        trial.telegram
                .backstage()
                .deliver("{\"callback_query\":{\"id\":\"1\"," + from()
                        + ",\"chat_instance\":\"1\",\"message\":{\"message_id\":"
                        + answer.id() + ",\"date\":1," + chat()
                        + ",\"from\":{\"id\":123456,\"is_bot\":true,\"first_name\":\"R\"},"
                        + "\"reply_markup\":{\"inline_keyboard\":[" + rows + "]}},\"data\":\"II.38\"}}");
        assertTrue(trial.telegram.awaitEdit(answer).text().startsWith("II.38"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"entities\":[null]",
                "\"entities\":[{\"type\":\"bold\"}]",
                "\"entities\":[{\"type\":\"text_mention\",\"offset\":0,\"length\":2,\"user\":{\"first_name\":\"A\",\"is_bot\":false}}]",
                "\"entities\":[{\"type\":\"text_link\",\"offset\":-1,\"length\":2147483647,\"url\":\"x\"},null]",
                "\"entities\":null,\"photo\":[null],\"new_chat_members\":[null]",
                "\"reply_to_message\":null,\"via_bot\":null,\"reply_markup\":{\"inline_keyboard\":null}"
            })
    void strangeMarksGetTheAnswerOrAnApology(String marks) {
        say("\"text\":\"II.37\"," + marks);
        String apology = Words.in(Language.FRENCH).say("apology.failed");
        String text = trial.telegram.awaitSent(anna.chat()).text();
        assertTrue(text.equals(apology) || text.startsWith("II.37"), text);
        anna.says("II.38");
        assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.38"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"II.37 ", "II.37, ", "x ", "enfants ", "?", "\\\"", "\\u00e9"})
    void ofATextWithoutEndTheBeginningIsRead(String piece) {
        String text = piece.repeat(LONG / piece.length());
        long begin = System.nanoTime();
        say("\"text\":\"" + text + "\"");
        assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("Seul le début a été lu"));
        say("\"caption\":\"" + text + "\",\"reply_to_message\":{\"message_id\":1,\"date\":1," + chat() + ",\"text\":\""
                + text + "\"}");
        assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("Seul le début a été lu"));
        trial.telegram
                .backstage()
                .deliver("{\"inline_query\":{\"id\":\"1\"," + from() + ",\"query\":\"" + text + "\",\"offset\":\""
                        + text + "\"}}");
        trial.telegram
                .backstage()
                .deliver("{\"callback_query\":{\"id\":\"1\"," + from() + ",\"chat_instance\":\"1\",\"data\":\"" + text
                        + "\"}}");
        trial.telegram.awaitConfirmed();
        assertTrue(System.nanoTime() - begin < SOON.toNanos());
    }

    @Test
    void hundredsOfThousandsOfMarksAreReadAsFarAsTheyMayBe() {
        String mark = "{\"type\":\"text_link\",\"offset\":0,\"length\":5,\"url\":\"https://undocs.org/x\"}";
        say("\"text\":\"II.37\",\"entities\":[" + String.join(",", Collections.nCopies(20_000, mark)) + "]");
        assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.37"));
        assertEquals(List.of(), trial.telegram.requests("deleteMessage"));
    }
}
