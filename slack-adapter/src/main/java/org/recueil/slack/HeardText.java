package org.recueil.slack;

/** A text as Slack hands it over, and as a person wrote it. */
final class HeardText {
    private HeardText() {}

    /**
     * What a person wrote, as the bot reads it: escapes undone, addresses as they were typed, channels by their name, people
     * left out.
     */
    static String plain(String text) {
        return Escape.undo(text);
    }
}
