package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.InlineQuery;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;
import org.recueil.telegram.fake.Press;
import org.recueil.telegram.render.ButtonData;
import org.recueil.telegram.render.DeleteData;
import org.recueil.telegram.render.Words;
import org.recueil.wording.Language;

/**
 * Mallory's client sends what it likes as the data of a button, in a group where the bot may delete anything. Each of her
 * presses is answered with one notice, in her language, and changes nothing.
 */
class ForgedPressTest {
    private static final String NOTICE = Words.in(Language.ENGLISH).say("press.gone");

    private final Trial trial = Trial.start(Trial.UNLIMITED);
    private Chat group;
    private Person anna;
    private Person mallory;
    private Post answer;

    @BeforeEach
    void anAnswerInAGroupThatTheBotAdministers() {
        group = trial.telegram.supergroup("Groupe de travail");
        trial.telegram.backstage().promote(group);
        anna = trial.telegram.person("Anna", "fr");
        mallory = trial.telegram.person("Mallory", "en");
        IntStream.rangeClosed(1, 30).forEach(n -> anna.says(group, "paragraphe " + n));
        anna.says(group, "/rec II.37");
        answer = trial.telegram.awaitSent(group);
        trial.telegram.awaitConfirmed();
    }

    @AfterEach
    void end() {
        trial.close();
    }

    private void assertNothingCameOf(Press press) {
        List<Post> before = group.posts();
        assertEquals(new Press.Answer(NOTICE, true, ""), press.awaitAnswer());
        trial.telegram.awaitConfirmed();
        assertEquals(before, group.posts());
        assertEquals(
                answer.content(), group.post(answer.id()).content(), "neither the answer nor its buttons are touched");
        assertEquals(List.of(), trial.telegram.requests("deleteMessage"));
        assertEquals(List.of(), trial.telegram.requests("editMessageText"));
        assertEquals(1, trial.telegram.requests("answerCallbackQuery").size(), "one notice");
    }

    /** Hers, for every message there is; Anna's; lines; what is nearly the data of a button. */
    static List<String> forged() {
        return List.of(
                "~x2rhvjm0v:1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1",
                "~x1:",
                "~x0:1",
                "/rec II.38 ",
                " /rec II.38",
                "/REC II.38",
                "/rec II.38\n~x1:1",
                "/search Mallory sells passports: example.org",
                "II.39",
                "~/rec II.4~0~1~0~",
                "~~n:/rec II.37",
                "~~0:/rec II.37",
                "~~1:/rec II.38",
                "~~c0:/rec II.37",
                "~~1:/rec II.37\n/rec II.38",
                "~",
                "\n",
                "☠");
    }

    @ParameterizedTest
    @MethodSource("forged")
    void whatStandsOnNoButtonIsNoPress(String data) {
        assertNothingCameOf(mallory.forges(answer, data));
    }

    @Test
    void herOwnNumberAsTheAskersDeletesNothing() {
        List<Integer> all = group.posts().stream().map(Post::id).toList();
        assertNothingCameOf(mallory.forges(answer, new DeleteData(mallory.id(), all).toString()));
    }

    @Test
    void theButtonOfAnotherMessageIsNoneOfThisOne() {
        anna.says(group, "/theme 12");
        Post other = trial.telegram.awaitSent(group);
        trial.telegram.awaitConfirmed();
        assertNothingCameOf(mallory.forges(answer, other.button("→").value()));
        assertTrue(Trial.button(trial.reach(anna, other, "🗑"), "🗑").isPresent());
    }

    @Test
    void aButtonThatIsNoLongerThereIsNone() {
        anna.presses(answer, "II.38").awaitAnswer();
        answer = trial.telegram.awaitEdit(answer);
        trial.telegram.awaitConfirmed();
        Press late = mallory.forges(answer, "/rec II.36\n/themes");
        assertEquals(NOTICE, late.awaitAnswer().text());
        trial.telegram.awaitConfirmed();
        assertEquals(answer, group.post(answer.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"II.38", "🗑"})
    void aMessageThatTelegramDoesNotShowUsIsLeftAlone(String button) {
        trial.telegram.backstage().hide(answer);
        assertNothingCameOf(mallory.forges(answer, answer.button(button).value()));
    }

    /** Telegram delivers no press below such a message; a server in between may. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"from\":{\"id\":77,\"is_bot\":true,\"first_name\":\"Other bot\"}",
                "\"from\":{\"id\":6000000002,\"is_bot\":false,\"first_name\":\"Forwarded by\"},"
                        + "\"forward_origin\":{\"type\":\"user\",\"date\":1,\"sender_user\":{\"id\":123456,"
                        + "\"is_bot\":true,\"first_name\":\"Recueil\"}}",
                "\"from\":{\"id\":6000000002,\"is_bot\":false,\"first_name\":\"Inserted by\"},"
                        + "\"via_bot\":{\"id\":123456,\"is_bot\":true,\"first_name\":\"Recueil\"}",
                "\"sender_chat\":{\"id\":-1001,\"type\":\"channel\",\"title\":\"Channel\"}"
            })
    void aMessageOfSomebodyElseIsLeftAlone(String from) {
        String data = answer.button("🗑").value();
        deliver("\"message\":{\"message_id\":" + answer.id() + ",\"date\":1,\"text\":\"a\","
                + "\"chat\":{\"id\":" + group.id() + ",\"type\":\"supergroup\",\"title\":\"G\"}," + from + ","
                + "\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"a\",\"callback_data\":\"" + data + "\"}]]}},"
                + "\"data\":\"" + data + "\"");
    }

    /** A game's button has no data; below what was inserted inline there is no message. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"inline_message_id\":\"AgAAAM\",\"data\":\"/rec II.38\"",
                "\"inline_message_id\":\"AgAAAM\",\"data\":\"~x1:1\"",
                "\"inline_message_id\":\"AgAAAM\",\"game_short_name\":\"g\"",
                "\"game_short_name\":\"g\"",
                "\"data\":\"/rec II.38\""
            })
    void aPressWithoutAMessageIsLeftAlone(String press) {
        deliver(press);
    }

    private void deliver(String press) {
        int before = trial.telegram.requests("answerCallbackQuery").size();
        List<Post> posts = group.posts();
        trial.telegram
                .backstage()
                .deliver("{\"callback_query\":{\"id\":\"1\",\"from\":{\"id\":" + mallory.id() + ",\"is_bot\":false,"
                        + "\"first_name\":\"M\",\"language_code\":\"en\"},\"chat_instance\":\"1\"," + press + "}}");
        trial.telegram.awaitConfirmed();
        assertEquals(
                List.of(NOTICE),
                trial.telegram.requests("answerCallbackQuery").stream()
                        .skip(before)
                        .map(request -> request.text("text"))
                        .toList());
        assertEquals(List.of(), trial.telegram.requests("deleteMessage"));
        assertEquals(List.of(), trial.telegram.requests("editMessageText"));
        assertEquals(posts.size(), group.posts().size());
    }

    @Test
    void whatIsInsertedInlineHasNoButtonThatSaysAnything() {
        InlineQuery query = mallory.asksInline("non-sanction");
        assertFalse(query.awaitAnswer().results().isEmpty());
        query.awaitAnswer()
                .results()
                .forEach(result -> assertTrue(
                        result.keyboard().stream().flatMap(List::stream).noneMatch(button -> button.isCallback()),
                        result.id()));
    }

    /** What a person writes becomes the line of a button in many ways, but never the data of a button that deletes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "~x1:1",
                "/search ~x1:1",
                "~x1:1 victimes protection enfants",
                "/rec ~x1:1",
                "/theme ~x1:1",
                "II.37 ~x1:1 en entier",
                "~x1:1\nvictimes"
            })
    void whatIsWrittenIsNoDeletingButton(String line) {
        mallory.says(group, line.startsWith("/") ? line : "@RecueilBot " + line);
        Post its = trial.telegram.awaitSent(group);
        List<String> deleting = its.buttons().stream()
                .map(button -> ButtonData.last(button.value()))
                .filter(data -> DeleteData.read(data).isPresent())
                .toList();
        assertEquals(List.of(new DeleteData(mallory.id(), List.of()).toString()), deleting);
    }

    @Test
    void aThousandForgedPressesDelayNobodyElse() {
        int sent = trial.telegram.requests("sendMessage").size();
        IntStream.range(0, 1_000).forEach(n -> mallory.forges(answer, "~x" + n + ":1"));
        anna.says(group, "/rec II.38");
        trial.telegram.awaitSent(group);
        trial.telegram.awaitConfirmed();
        assertEquals(sent + 1, trial.telegram.requests("sendMessage").size());
        assertEquals(List.of(), trial.telegram.requests("deleteMessage"));
        trial.telegram.assertQuiet(group, Duration.ofMillis(100));
    }
}
