package org.recueil.service;

import java.time.Duration;
import org.recueil.delivery.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of the service as a whole. Never a secret, never what people or the bot say. */
final class ServiceLog {
    private static final Logger LOG = LoggerFactory.getLogger("recueil");

    private ServiceLog() {}

    static void monitored(ListenAddress address) {
        LOG.info("health and metrics at http://{}/health and /metrics", address);
    }

    /** @param what a variable that looks like ours, or a line that stands twice; never a value */
    static void doubt(String what) {
        LOG.warn(what);
    }

    /** @param why it cannot serve at all; never a secret */
    static void unusable(String why) {
        LOG.error(why);
    }

    /** @param why in the language of whoever runs it */
    static void ended(String platform, String why) {
        LOG.error("{}: {}", platform, why);
    }

    static void failed(String platform, Throwable unexpected, Duration pause) {
        LOG.error("{} failed: {}; next try in {} ms", platform, Trace.of(unexpected), pause.toMillis());
    }

    static void uncaught(Thread thread, Throwable unexpected) {
        LOG.error("{}: {}", thread.getName(), Trace.of(unexpected));
    }
}
