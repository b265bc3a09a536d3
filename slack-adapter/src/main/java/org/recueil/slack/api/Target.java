package org.recueil.slack.api;

/** Where an answer is shown, and to whom. A thread is empty for the channel itself. */
public sealed interface Target {
    Destination destination();

    /** The target of a further message in the same place; it replaces nothing. */
    Target further();

    /** Whether something can be sent there: all the ids that this needs are known. */
    boolean isSendable();

    /** A new message for everybody there. */
    record Posted(String channel, String thread) implements Target {
        @Override
        public Destination destination() {
            return new Destination.Channel(channel);
        }

        @Override
        public Target further() {
            return this;
        }

        @Override
        public boolean isSendable() {
            return !channel.isEmpty();
        }
    }

    /**
     * A new message in the bot's direct conversation with a person, wherever they asked. Slack finds the conversation, and its
     * answer names it.
     *
     * @see <a href="https://docs.slack.dev/messaging/sending-and-scheduling-messages">Sending messages to a person</a>
     */
    record Direct(String user) implements Target {
        @Override
        public Destination destination() {
            return new Destination.Channel(user);
        }

        @Override
        public Target further() {
            return this;
        }

        @Override
        public boolean isSendable() {
            return !user.isEmpty();
        }
    }

    /**
     * A new message for everybody there. It is sent at most once, even if it may not have arrived.
     *
     * @param address where Slack accepts it even if the bot is not in the channel; empty if there is none
     * @param user the person who shares it
     */
    record Shared(String address, String channel, String user, String thread) implements Target {
        @Override
        public Destination destination() {
            return new Destination.Channel(channel);
        }

        /** Whatever else there is to say is for the person who shares it. */
        @Override
        public Alone further() {
            return new Alone(address, false, channel, user, thread);
        }

        @Override
        public boolean isSendable() {
            return !channel.isEmpty();
        }

        /** The same, posted as any other message, which works only where the bot is a member. */
        public Shared withoutAddress() {
            return new Shared("", channel, user, thread);
        }
    }

    /**
     * Replaces a message of ours to this person, and adds none to the channel.
     *
     * @param message the {@code ts} of the message that is replaced
     */
    record Updated(String channel, String message, String user, String thread) implements Target {
        @Override
        public Destination destination() {
            return new Destination.Person(user, channel);
        }

        @Override
        public Target further() {
            return new Posted(channel, thread);
        }

        @Override
        public boolean isSendable() {
            return !channel.isEmpty() && !message.isEmpty();
        }
    }

    /**
     * For one person alone.
     *
     * @param address where Slack accepts what this person alone sees; empty if there is none
     * @param replaces whether it replaces the message that they see
     */
    record Alone(String address, boolean replaces, String channel, String user, String thread) implements Target {
        @Override
        public Destination destination() {
            return new Destination.Person(user, channel);
        }

        @Override
        public Alone further() {
            return new Alone(address, false, channel, user, thread);
        }

        @Override
        public boolean isSendable() {
            return !address.isEmpty() || !channel.isEmpty() && !user.isEmpty();
        }

        /** The same without the address, which is good for half an hour and five answers. */
        public Alone withoutAddress() {
            return new Alone("", false, channel, user, thread);
        }
    }
}
