package org.recueil.telegram.fake;

/**
 * How much a bot may send (Bots FAQ, "My bot is hitting limits, how do I avoid this?").
 *
 * @param burst messages that one chat takes at once before the rate of one a second holds
 * @param perGroupMinute messages that one group takes in 60 seconds
 * @param perSecond messages that all chats together take in a second
 */
public record Limits(int burst, int perGroupMinute, int perSecond) {
    /** Telegram's own: one a second in a chat with short bursts, 20 a minute in a group, about 30 a second in all. */
    public static final Limits REAL = new Limits(5, 20, 30);

    /** None at all, for floods and measurements. */
    public static final Limits LIFTED = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    public Limits {
        if (burst < 1 || perGroupMinute < 1 || perSecond < 1) {
            throw new IllegalArgumentException(
                    "Every limit is at least 1, not " + burst + ", " + perGroupMinute + ", " + perSecond);
        }
    }
}
