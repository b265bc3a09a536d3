package org.recueil.slack.api;

/** A destination of requests. Requests to the same destination are made one at a time, in order. */
public sealed interface Destination {
    /** A conversation, for everybody in it. */
    record Channel(String id) implements Destination {}

    /** What one person alone sees in a conversation; in their Home if the channel is empty. */
    record Person(String user, String channel) implements Destination {}
}
