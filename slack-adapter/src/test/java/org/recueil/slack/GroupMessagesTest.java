package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recueil.bot.GroupMessages;
import org.recueil.bot.GroupMessages.GroupMessage;
import org.recueil.slack.fake.Shown;

/**
 * What people write in a channel, as Slack brings it: by our name it is an {@code app_mention}, answered if it is said to us.
 * What does not name us, in a thread of ours too, does not reach the app, nor is it answered if it does.
 */
class GroupMessagesTest {
    private static final String NAME = "<@U0BOT>";

    @Test
    void eachMessageIsAnsweredOrLeftAlone() {
        try (Trial trial = Trial.start(Trial.UNLIMITED)) {
            trial.slack.unlimited();
            Map<String, GroupMessage> said = new LinkedHashMap<>();
            for (GroupMessage message : GroupMessages.all()) {
                boolean named = message.how().equals("name");
                JsonObject event = trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "", "");
                event.addProperty("type", named ? "app_mention" : "message");
                event.addProperty("channel_type", "channel");
                event.addProperty("text", message.naming(NAME));
                said.put(event.get("ts").getAsString(), message);
                trial.slack.event(event).awaitAcknowledged();
            }
            Set<GroupMessage> expected = said.values().stream()
                    .filter(message -> message.how().equals("name") && message.isAnswered())
                    .collect(Collectors.toSet());
            assertEquals(
                    expected,
                    trial.slack.awaitShown(Trial.CHANNEL, expected.size()).stream()
                            .map(Shown::thread)
                            .map(said::get)
                            .collect(Collectors.toSet()));
        }
    }
}
