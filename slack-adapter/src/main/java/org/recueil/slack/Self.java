package org.recueil.slack;

/** The bot as Slack knows it, by its ids. */
record Self(String user, String bot, String team) {
    /** What {@code auth.test} answers. */
    static Self of(Payload test) {
        return new Self(test.text("user_id"), test.text("bot_id"), test.text("team_id"));
    }
}
