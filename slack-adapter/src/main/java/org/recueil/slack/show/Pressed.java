package org.recueil.slack.show;

import org.recueil.slack.api.Payload;
import org.recueil.slack.api.Target;

/**
 * Where a button was pressed, and by whom. Nothing else of what Slack sent is kept.
 *
 * @param message that has the button, by its {@code ts}
 * @param thread of that message; empty in the channel itself
 * @param address where Slack accepts what this person alone sees, or what replaces the message
 * @param container the kind of place that has the button, in Slack's words
 * @param isAlone whether only the presser sees the message
 * @param isGroup whether it is a direct conversation of a few people
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

    /** Whether it is a message of ours to this person, not a preview of a link. */
    public boolean isDirect() {
        return channel.startsWith("D") && !isAlone && container.equals("message");
    }

    public Target.Updated updated() {
        return new Target.Updated(channel, message, user, thread);
    }

    public Target.Alone instead() {
        return new Target.Alone(address, true, channel, user, thread);
    }

    /** For everybody where it was pressed. */
    public Target.Shared shared(String inThread) {
        return new Target.Shared(address, channel, user, inThread);
    }

    /** Whether a bot can be invited there: into a channel, but not into a direct conversation. */
    public boolean canInvite() {
        return !channel.startsWith("D") && !isGroup;
    }

    public Target.Alone further() {
        return instead().further();
    }
}
