package org.recueil.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.Sent;

/** Questions in Slack, each in a conversation of its own, and how often the bot may answer each. */
final class SlackQuestions {
    private static final class Question {
        private final String channel;
        private final Sent sent;
        private int least = 1;
        private int most = 1;

        private Question(String channel, Sent sent) {
            this.channel = channel;
            this.sent = sent;
        }
    }

    private final FakeSlack slack;
    private final List<Question> messages = new ArrayList<>();
    private final List<Question> commands = new ArrayList<>();

    SlackQuestions(FakeSlack slack) {
        this.slack = slack;
        slack.person("U1", "fr-FR");
    }

    /** A direct message, which Slack delivers again where it is not acknowledged. */
    void say(String line) {
        String channel = "DM" + messages.size();
        messages.add(new Question(channel, slack.event(slack.people().said("U1", channel, line))));
    }

    /** A command, which Slack delivers once. */
    void command(String line) {
        String channel = "DC" + commands.size();
        commands.add(new Question(channel, slack.command("U1", channel, "/recueil", line)));
    }

    /**
     * The bot was killed: what it has not acknowledged it is told again, and may answer again. What it has acknowledged, and not
     * answered, nobody tells it again: Slack must hear within three seconds.
     */
    void killed() {
        for (Question question : messages) {
            if (!question.sent.isAcknowledged()) {
                question.most++;
            } else if (slack.shown(question.channel).isEmpty()) {
                question.least = 0;
            }
        }
        commands.forEach(question -> question.least = 0);
    }

    /**
     * Waits until all is acknowledged and answered.
     *
     * @return how many were answered more than once
     */
    int settle() {
        messages.forEach(question -> question.sent.awaitAcknowledged());
        int again = 0;
        List<Question> all = new ArrayList<>(messages);
        all.addAll(commands);
        for (Question question : all) {
            if (question.least > 0) {
                slack.awaitShown(question.channel);
            }
            int answers = slack.shown(question.channel).size();
            assertTrue(
                    answers >= question.least && answers <= question.most,
                    () -> question.channel + ", " + question.least + " to " + question.most + " times: answered "
                            + answers);
            again += answers > 1 ? 1 : 0;
        }
        return again;
    }

    /** How many messages were acknowledged and, because the bot was killed just then, not answered. */
    long lost() {
        return messages.stream()
                .filter(question -> slack.shown(question.channel).isEmpty())
                .count();
    }

    int size() {
        return messages.size() + commands.size();
    }
}
