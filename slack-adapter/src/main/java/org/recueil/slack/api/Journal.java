package org.recueil.slack.api;

import org.recueil.delivery.Trace;
import org.recueil.service.ListenAddress;
import org.recueil.slack.app.GrantedScopes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log: Slack's words, numbers, places in the code. Never a token or an address, never what people or the bot say. */
public final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger("slack");

    private Journal() {}

    public static void started(Self self, GrantedScopes granted) {
        LOG.info("answering as {} in {}", self.user(), self.team());
        if (!granted.off().isEmpty()) {
            LOG.info("off, since Slack does not grant the scopes: {}", String.join(", ", granted.off()));
        }
    }

    public static void stopping(int waiting) {
        LOG.info("stopping; {} answers under way", waiting);
    }

    public static void listening(ListenAddress address) {
        LOG.info("listening at {}", address);
    }

    /**
     * @param others how many were refused since a line was written about one of them; 0 for that one
     * @param how what is wrong with them, and what may be done
     */
    public static void refused(int others, String how) {
        if (others == 0) {
            LOG.warn("refused: 1 request {}", how);
        } else {
            LOG.warn("refused: {} more {} {}", others, others == 1 ? "request" : "requests", how);
        }
    }

    /** Slack replaces its sockets every few hours, so this is not worth a warning. */
    public static void replacing(String reason) {
        if (reason.equals("link_disabled")) {
            LOG.warn("Slack ends the socket: Socket Mode was switched off in the app's settings");
        } else {
            LOG.debug("the socket is being replaced: {}", reason);
        }
    }

    public static void dropped(String why) {
        LOG.warn("the socket is gone: {}", why);
    }

    public static void failed(String what, Throwable thrown) {
        LOG.error("{} failed: {}", what, Trace.of(thrown));
    }

    public static void refused(ApiFailure failure) {
        LOG.error("not accepted: {}", failure.getMessage());
    }
}
