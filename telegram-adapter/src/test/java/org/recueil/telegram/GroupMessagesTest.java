package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recueil.bot.GroupMessages;
import org.recueil.bot.GroupMessages.GroupMessage;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Limits;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;

/** What people write in a group, as Telegram brings it: the bot answers what is said to it and nothing else. */
class GroupMessagesTest {
    @Test
    void eachMessageIsAnsweredOrLeftAlone() {
        try (Trial trial = Trial.start(Trial.UNLIMITED)) {
            trial.telegram.limits(Limits.LIFTED);
            Chat group = trial.telegram.supergroup("Groupe de travail");
            Person anna = trial.telegram.person("Anna", "fr");
            anna.says(group, "/rec II.37");
            Post first = trial.telegram.awaitSent(group);
            Map<Integer, GroupMessage> said = new LinkedHashMap<>();
            for (GroupMessage message : GroupMessages.all()) {
                String text = message.naming("@RecueilBot");
                Post post = message.how().equals("reply") ? anna.replies(first, text) : anna.says(group, text);
                said.put(post.id(), message);
                trial.telegram.awaitConfirmed();
            }
            Set<Integer> answered = group.fromBot().stream().map(Post::replyTo).collect(Collectors.toSet());
            List<GroupMessage> wrong = said.keySet().stream()
                    .filter(post -> said.get(post).isAnswered() != answered.contains(post))
                    .map(said::get)
                    .toList();
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void inPrivateEveryLineIsAnswered() {
        try (Trial trial = Trial.start(Trial.UNLIMITED)) {
            trial.telegram.limits(Limits.LIFTED);
            Person anna = trial.telegram.person("Anna", "fr");
            for (String line : List.of("ok", "👍", "on en parle demain", "+1", "Hi there!")) {
                Post post = anna.says(line);
                Post answer = trial.telegram.awaitSent(anna.chat());
                assertTrue(answer.id() > post.id(), line);
            }
        }
    }
}
