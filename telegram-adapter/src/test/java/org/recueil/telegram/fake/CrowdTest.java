package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many people and a bot at once: nothing is lost, doubled or out of order. */
class CrowdTest {
    private static final int PEOPLE = 8;
    private static final int MESSAGES = 50;

    private final Trial trial = new Trial();

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void everyMessageIsDeliveredOnceAndAnswered() {
        List<Person> people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> trial.telegram.person("P" + i, "fr"))
                .toList();
        List<CompletableFuture<Void>> talking = people.stream()
                .map(person -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, MESSAGES).forEach(i -> person.says(Integer.toString(i)))))
                .toList();
        answerEverything();
        talking.forEach(CompletableFuture::join);
        Set<Integer> ids = new HashSet<>();
        for (Person person : people) {
            List<String> answers =
                    person.chat().fromBot().stream().map(Post::text).toList();
            assertEquals(IntStream.range(0, MESSAGES).mapToObj(i -> "a" + i).toList(), answers);
            person.chat().posts().forEach(post -> ids.add(post.id()));
        }
        assertEquals(2 * PEOPLE * MESSAGES, ids.size(), "private chats share one row of numbers");
        assertEquals(List.of(), trial.telegram.refusals());
    }

    private void answerEverything() {
        List<Integer> seen = new ArrayList<>();
        int offset = 0;
        while (seen.size() < PEOPLE * MESSAGES) {
            JsonNode updates = trial.client
                    .call("getUpdates", "{\"timeout\":20,\"offset\":" + offset + "}")
                    .result();
            for (JsonNode update : updates) {
                seen.add(update.path("update_id").asInt());
                offset = update.path("update_id").asInt() + 1;
                JsonNode message = update.path("message");
                String text = message.path("text").asText();
                trial.client
                        .call("sendMessage", "{\"chat_id\":" + message.at("/chat/id") + ",\"text\":\"a" + text + "\"}")
                        .result();
            }
        }
        assertEquals(seen.stream().sorted().distinct().toList(), seen);
    }
}
