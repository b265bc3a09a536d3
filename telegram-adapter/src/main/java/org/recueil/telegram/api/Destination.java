package org.recueil.telegram.api;

/** A destination of requests, which gets them one after the other. */
public sealed interface Destination {
    /** A chat; groups have negative numbers. */
    record Conversation(long chat) implements Destination {
        boolean isGroup() {
            return chat < 0;
        }
    }

    /** The results that a person sees while typing {@code @OurBot …} in any chat. */
    record Inline(long user) implements Destination {}

    /** The notices that a person gets at once when they press buttons. */
    record Pressing(long user) implements Destination {}

    /** The files of a chat, which are read one after the other. */
    record Files(long chat) implements Destination {}
}
