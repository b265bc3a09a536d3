package org.recueil.slack.api;

/** Where an answer is shown, and to whom. A thread is empty for the channel itself. */
public sealed interface Target {
    Destination destination();

    /** A new message instead of one in the place of another. */
    Target beside();

    /** Whether all is known that it takes to get there. */
    boolean isKnown();

    /** A new message for all who are there. */
    record Posted(String channel, String thread) implements Target {
        @Override
        public Destination destination() {
            return new Destination.Channel(channel);
        }

        @Override
        public Target beside() {
            return this;
        }

        @Override
        public boolean isKnown() {
            return !channel.isEmpty();
        }
    }

    /**
     * A new message for all who are there, once: what may stand there already is not sent again.
     *
     * @param address where Slack takes it wherever somebody pressed, even if the bot is not there; empty if there is none
     * @param user the person that shares it
     */
    record Shared(String address, String channel, String user, String thread) implements Target {
        @Override
        public Destination destination() {
            return new Destination.Channel(channel);
        }

        /** What else there is to say is for the person that shares it. */
        @Override
        public Alone beside() {
            return new Alone(address, false, channel, user, thread);
        }

        @Override
        public boolean isKnown() {
            return !channel.isEmpty();
        }

        /** Posted as any other message, where only a bot that is there can post. */
        public Shared withoutAddress() {
            return new Shared("", channel, user, thread);
        }
    }

    /** In the place of a message of ours to this person, which is no new message in the channel. */
    record Updated(String channel, String message, String user, String thread) implements Target {
        @Override
        public Destination destination() {
            return new Destination.Person(user, channel);
        }

        @Override
        public Target beside() {
            return new Posted(channel, thread);
        }

        @Override
        public boolean isKnown() {
            return !channel.isEmpty() && !message.isEmpty();
        }
    }

    /**
     * For one person alone.
     *
     * @param address where Slack takes what this person alone is to see; empty where there is none
     * @param replaces whether it goes in the place of the message that they see
     */
    record Alone(String address, boolean replaces, String channel, String user, String thread) implements Target {
        @Override
        public Destination destination() {
            return new Destination.Person(user, channel);
        }

        @Override
        public Alone beside() {
            return new Alone(address, false, channel, user, thread);
        }

        @Override
        public boolean isKnown() {
            return !address.isEmpty() || !channel.isEmpty() && !user.isEmpty();
        }

        /** An address is good for half an hour and five answers. */
        public Alone withoutAddress() {
            return new Alone("", false, channel, user, thread);
        }
    }
}
