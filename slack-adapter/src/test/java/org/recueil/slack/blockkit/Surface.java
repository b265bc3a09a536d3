package org.recueil.slack.blockkit;

import java.util.Set;

/** Where blocks stand, how many of them, and which. */
public enum Surface {
    MESSAGE(50, Set.of("header", "section", "context", "actions", "divider", "rich_text")),
    /** Home or modal. */
    VIEW(100, Set.of("header", "section", "context", "actions", "divider", "rich_text", "input")),
    /** A card below a link: {@code chat.unfurl} refuses rich text. */
    UNFURL(50, Set.of("header", "section", "context", "actions", "divider"));

    final int blocks;
    final Set<String> types;

    Surface(int blocks, Set<String> types) {
        this.blocks = blocks;
        this.types = types;
    }
}
