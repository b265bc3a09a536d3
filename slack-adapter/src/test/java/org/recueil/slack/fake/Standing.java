package org.recueil.slack.fake;

/** What the bot may do in a channel. */
public enum Standing {
    MEMBER,
    OUTSIDE,
    ARCHIVED,
    HIDDEN
}
