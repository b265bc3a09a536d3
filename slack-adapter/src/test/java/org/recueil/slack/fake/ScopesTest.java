package org.recueil.slack.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the fake Slack lets an app do, and what it says of that. */
class ScopesTest {
    private final FakeSlack slack = FakeSlack.start();
    private final PlainClient client = new PlainClient(slack);

    @BeforeEach
    void open() {
        slack.person("U0ANNA", "fr-FR");
        slack.channel("C0WG", Standing.MEMBER);
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @ParameterizedTest
    @CsvSource({
        "chat.postMessage, chat:write",
        "chat.postEphemeral, chat:write",
        "chat.update, chat:write",
        "chat.delete, chat:write",
        "chat.unfurl, links:write",
        "conversations.history, im:history",
        "conversations.replies, im:history",
        "users.info, users:read"
    })
    void aMethodNeedsItsScope(String method, String scope) {
        List<String> others =
                Scopes.ALL.stream().filter(each -> !each.equals(scope)).sorted().toList();
        slack.grant(others);
        PlainClient.Answer answer = client.call(method, "{}");
        assertEquals("missing_scope", answer.word());
        assertEquals(scope, answer.text("needed"));
        assertEquals(String.join(",", others), answer.text("provided"));
        assertEquals(List.of(), slack.violations());
    }

    @Test
    void othersNeedNone() {
        slack.grant(List.of("commands"));
        assertEquals("ok", client.call("auth.test", "{}").word());
        String home = "{\"user_id\":\"U0ANNA\",\"view\":{\"type\":\"home\",\"blocks\":" + PlainClient.BLOCKS + "}}";
        assertEquals("ok", client.call("views.publish", home).word());
        assertEquals(
                "ok",
                client.respond(slack.people().commandPayload("U0ANNA", "C0WG", "/rec", "II.37"), "")
                        .word());
    }

    @Test
    void eachAnswerToTheBotNamesThem() {
        slack.grant(List.of("users:read", "commands"));
        assertEquals("commands,users:read", client.call("auth.test", "{}").scopes());
        assertEquals("commands,users:read", client.call("chat.delete", "{}").scopes());
        assertEquals("", client.call("auth.test", "{}", FakeSlack.APP_TOKEN).scopes());
        slack.nameNoScopes();
        assertEquals("", client.call("auth.test", "{}").scopes());
    }
}
