package org.recueil.slack.event;

import org.recueil.slack.api.Payload;
import org.recueil.slack.api.Target;

/**
 * Where a button was pressed, and by whom: no more of what Slack sent is kept than that.
 *
 * @param message the one that has the button, by its {@code ts}
 * @param thread the thread of that message; empty in the channel itself
 * @param address where Slack takes what this person alone is to see, or what replaces the message
 * @param container what has the button, in Slack's words
 * @param isAlone whether only the presser sees the message
 * @param isGroup whether a few people talk directly there
 */
public record Pressed(
        String user,
        String channel,
        String message,
        String thread,
        String address,
        String container,
        boolean isAlone,
        boolean isGroup) {
    public static Pressed of(Payload interaction) {
        return new Pressed(
                interaction.text("user", "id"),
                either(interaction.text("container", "channel_id"), interaction.text("channel", "id")),
                either(interaction.text("container", "message_ts"), interaction.text("message", "ts")),
                either(interaction.text("container", "thread_ts"), interaction.text("message", "thread_ts")),
                interaction.text("response_url"),
                interaction.text("container", "type"),
                interaction.is("container", "is_ephemeral"),
                interaction.text("channel", "name").startsWith("mpdm-"));
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    public boolean isHome() {
        return container.equals("view");
    }

    /** Whether it is a message of ours to this person, and not a preview of a link. */
    public boolean isDirect() {
        return channel.startsWith("D") && !isAlone && container.equals("message");
    }

    public Target.Updated updated() {
        return new Target.Updated(channel, message, user, thread);
    }

    public Target.Alone instead() {
        return new Target.Alone(address, true, channel, user, thread);
    }

    /** For all who are where it was pressed. */
    Target.Shared shared(String inThread) {
        return new Target.Shared(address, channel, user, inThread);
    }

    /** Whether a bot can be invited there: to a channel, but not where two or a few people talk directly. */
    boolean canInvite() {
        return !channel.startsWith("D") && !isGroup;
    }

    Target.Alone beside() {
        return instead().beside();
    }
}
