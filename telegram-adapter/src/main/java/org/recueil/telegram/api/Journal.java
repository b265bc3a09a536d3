package org.recueil.telegram.api;

import org.recueil.delivery.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log: numbers, the server's words, places in the code. Never the token, never what people or the bot say. */
public final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger("telegram");

    private Journal() {}

    public static void started(Self self) {
        LOG.info("answering as @{}", self.name());
        if (!self.isInline()) {
            LOG.warn("inline mode is off, so nothing can be shared: write /setinline to @BotFather");
        }
    }

    public static void stopping(int waiting) {
        LOG.info("stopping; {} answers under way", waiting);
    }

    /** We failed to read or to handle an update. */
    public static void failed(String update, Throwable thrown) {
        LOG.error("{} skipped: {}", update, Trace.of(thrown));
    }

    public static void refused(ApiFailure failure) {
        LOG.error("a message was refused: {}", failure.getMessage());
    }

    /** A topic, or the message to reply to, is gone. */
    public static void sentElsewhere(ChatPlace gone, ApiFailure failure) {
        LOG.warn(
                "chat {}, topic {}, reply to {}: {}; sent without it",
                gone.chat(),
                gone.thread().map(String::valueOf).orElse("none"),
                gone.replyTo().map(String::valueOf).orElse("none"),
                failure.getMessage());
    }

    public static void notConfirmed(ApiFailure failure) {
        LOG.warn("the last answers were not confirmed and may be given again: {}", failure.getMessage());
    }

    public static void profileFailed(ApiFailure failure) {
        LOG.warn("commands and descriptions were not announced: {}", failure.getMessage());
    }

    public static void withoutNumber() {
        LOG.error("an update without a number was skipped");
    }
}
