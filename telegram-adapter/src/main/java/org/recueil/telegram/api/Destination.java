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

    /** Files to be read. There are few such destinations, so that few files are in memory at the same time. */
    record Files(int number) implements Destination {
        private static final int NUMBERS = 4;

        /** The one that reads the files of a chat. */
        public static Files of(long chat) {
            return new Files(Math.floorMod(chat, NUMBERS));
        }
    }
}
