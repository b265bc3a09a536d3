package org.recueil.slack.api;

/** The bot as Slack knows it, by its ids. */
public record Self(String user, String bot, String team) {
    /**
     * Reads the answer to {@code auth.test}.
     *
     * @throws ApiFailure if it names nobody
     */
    public static Self of(Payload test) throws ApiFailure {
        if (test.text("user_id").isEmpty()) {
            throw ApiFailure.noAnswer("auth.test", "names nobody");
        }
        return new Self(test.text("user_id"), test.text("bot_id"), test.text("team_id"));
    }
}
