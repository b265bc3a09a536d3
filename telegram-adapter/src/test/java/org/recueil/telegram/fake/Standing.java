package org.recueil.telegram.fake;

/** Where the bot stands in a chat. */
enum Standing {
    MEMBER,
    NOT_MEMBER,
    KICKED,
    BLOCKED,
    DEACTIVATED,
    NEVER_STARTED
}
