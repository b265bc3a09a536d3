package org.recueil.slack.show;

import org.recueil.slack.api.Target;

/**
 * A line that somebody said to the bot, as it stands now.
 *
 * @param ts the number of the message, which stays the same if it is edited
 * @param edition which of the texts of the message this is
 * @param thread in which it is answered; empty for the channel itself
 * @param line what it says, without the bot's name
 * @param isLegible whether there is anything to read; a file alone has no text
 */
public record SaidLine(
        String channel, String ts, Edition edition, String thread, String user, String line, boolean isLegible) {
    /**
     * One of the texts of a message.
     *
     * @param edited when it was edited, by Slack's clock; empty for the first text
     * @param told when Slack told of it
     */
    public record Edition(String edited, String told) implements Comparable<Edition> {
        public boolean isFirst() {
            return edited.isEmpty();
        }

        /** Compares times as texts. They always have the same length. */
        @Override
        public int compareTo(Edition other) {
            int byTime = edited.compareTo(other.edited);
            return byTime == 0 ? told.compareTo(other.told) : byTime;
        }
    }

    /** A key that is the same for each text of one message, and for no other message. */
    public String key() {
        return channel + " " + ts;
    }

    Target.Posted target() {
        return new Target.Posted(channel, thread);
    }

    boolean isDirect() {
        return channel.startsWith("D");
    }
}
