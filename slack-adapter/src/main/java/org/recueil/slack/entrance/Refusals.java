package org.recueil.slack.entrance;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.recueil.delivery.PlatformObserver;
import org.recueil.delivery.Timer;
import org.recueil.platform.http.Refusal;
import org.recueil.slack.api.Journal;

/**
 * Counts and logs the requests to our port that were refused. For each reason one line is logged at once, then at most one per
 * minute with the number of further ones. Safe for use by several threads.
 */
final class Refusals {
    /** The reasons. The words tell those who look after the service what to do, if anything. */
    enum Reason {
        UNSIGNED("without a signature of Slack's form"),
        STALE("signed more than five minutes from now: is the clock of this machine right?"),
        WRONG_SIGNATURE("with a wrong signature: is SLACK_SIGNING_SECRET that of this app?"),
        TOO_LONG("too long"),
        UNREADABLE("that cannot be read, though it is Slack's"),
        TOO_MUCH("more than is answered at a time"),
        MALFORMED("not as HTTP has it"),
        SLOW("too slow"),
        CROWDED("too many at a time");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Timer timer;
    private final PlatformObserver observer;
    /** For each reason that was logged within the last minute, how many requests were refused since. */
    private final Map<Reason, Integer> since = new EnumMap<>(Reason.class);

    Refusals(Timer timer, PlatformObserver observer) {
        this.timer = timer;
        this.observer = observer;
    }

    void add(Refusal refusal) {
        add(
                switch (refusal) {
                    case MALFORMED -> Reason.MALFORMED;
                    case TOO_LONG -> Reason.TOO_LONG;
                    case SLOW -> Reason.SLOW;
                    case CROWDED -> Reason.CROWDED;
                });
    }

    void add(Reason reason) {
        observer.refused(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (isNews(reason)) {
            Journal.refused(0, reason.words);
            timer.at(timer.in(MINUTE), () -> sumUp(reason));
        }
    }

    private synchronized boolean isNews(Reason reason) {
        return since.merge(reason, 0, (before, none) -> before + 1) == 0;
    }

    private void sumUp(Reason reason) {
        int count;
        synchronized (this) {
            count = since.remove(reason);
            if (count > 0) {
                since.put(reason, 0);
            }
        }
        if (count > 0) {
            Journal.refused(count, reason.words);
            timer.at(timer.in(MINUTE), () -> sumUp(reason));
        }
    }
}
