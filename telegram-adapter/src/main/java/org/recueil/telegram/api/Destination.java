package org.recueil.telegram.api;

/** Where requests go one after the other. */
public sealed interface Destination {
    /** A chat; groups have negative numbers. */
    record Conversation(long chat) implements Destination {
        boolean isGroup() {
            return chat < 0;
        }
    }

    /** What somebody sees while they type {@code @OurBot …} in any chat. */
    record Inline(long user) implements Destination {}

    /** What somebody is told at once of the buttons that they press. */
    record Pressing(long user) implements Destination {}
}
