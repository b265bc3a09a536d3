package org.recueil.slack;

/** Where a button was pressed, and by whom. */
record Pressed(Payload interaction) {
    String user() {
        return interaction.text("user", "id");
    }

    String channel() {
        String container = interaction.text("container", "channel_id");
        return container.isEmpty() ? interaction.text("channel", "id") : container;
    }

    /** The message that has the button. */
    String message() {
        String container = interaction.text("container", "message_ts");
        return container.isEmpty() ? interaction.text("message", "ts") : container;
    }

    /** The thread of that message; empty in the channel itself. */
    String thread() {
        String container = interaction.text("container", "thread_ts");
        return container.isEmpty() ? interaction.text("message", "thread_ts") : container;
    }

    /** Whether there is a message on which it was pressed. */
    boolean isKnown() {
        return !channel().isEmpty() && !message().isEmpty();
    }

    /** Where Slack takes what this person alone is to see, or what replaces the message. */
    String address() {
        return interaction.text("response_url");
    }

    boolean isHome() {
        return interaction.text("container", "type").equals("view");
    }

    /** Whether only the presser sees the message. */
    boolean isAlone() {
        return interaction.is("container", "is_ephemeral");
    }

    /** Whether it is a message of ours to this person, and not a preview of a link. */
    boolean isDirect() {
        return channel().startsWith("D")
                && !isAlone()
                && interaction.text("container", "type").equals("message");
    }

    Target.Updated updated() {
        return new Target.Updated(channel(), message(), user(), thread());
    }

    Target.Alone instead() {
        return new Target.Alone(address(), true, channel(), user(), thread());
    }

    /** For all who are where it was pressed. */
    Target.Shared shared(String thread) {
        return new Target.Shared(address(), channel(), user(), thread);
    }

    /** Whether a bot can be invited there: to a channel, but not where two or a few people talk directly. */
    boolean canInvite() {
        return !channel().startsWith("D")
                && !interaction.text("channel", "name").startsWith("mpdm-");
    }

    Target.Alone beside() {
        return instead().beside();
    }
}
