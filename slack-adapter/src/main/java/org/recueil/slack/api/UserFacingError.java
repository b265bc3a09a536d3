package org.recueil.slack.api;

/** A failure that a person is told about. */
public enum UserFacingError {
    /** The answer could not be made. */
    FAILED("trouble.failed"),
    /** Too much was asked at once. */
    BUSY("trouble.busy"),
    /** The bot is not in the channel where it should post. */
    NOT_IN_CHANNEL("trouble.not.in.channel"),
    /** The channel is archived. */
    ARCHIVED("trouble.archived"),
    /** The channel cannot be found, or lets the bot post nothing. */
    NO_CHANNEL("trouble.no.channel"),
    /** The bot cannot write to the person. */
    NO_DIRECT_MESSAGES("trouble.no.direct"),
    /** The workspace takes no file, or no more of them. */
    FILES_OFF("trouble.files.off"),
    /** Slack did not say whether it was posted. */
    UNSURE("trouble.unsure"),
    /** The pressed button is no longer below the message. */
    NO_BUTTON("trouble.no.button"),
    /** The person tried to delete somebody else's answer. */
    NOT_YOURS("trouble.not.yours"),
    /** A message with nothing to read. */
    ONLY_TEXT("trouble.only.text"),
    /** The message to check is gone, or cannot be read again. */
    DRAFT_GONE("trouble.draft.gone");

    private final String key;

    UserFacingError(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
