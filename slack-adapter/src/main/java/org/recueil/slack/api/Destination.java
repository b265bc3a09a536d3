package org.recueil.slack.api;

/** Where requests go one after the other. */
public sealed interface Destination {
    /** A conversation, for all who are in it. */
    record Channel(String id) implements Destination {}

    /** What one person alone sees in a conversation; in their Home where it is empty. */
    record Person(String user, String channel) implements Destination {}
}
