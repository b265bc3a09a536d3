package org.recueil.slack.entrance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recueil.platform.http.Incoming;

/**
 * The signature of a request, as it states it. Only the body shows whether it is right.
 *
 * @param timestamp when it says that it was signed, in seconds since 1970
 * @param value {@code v0=} and 64 digits in lower case, as Slack writes it: a signature has only one form
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Slack on its signatures</a>
 */
record Signature(String timestamp, String value) {
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{1,12}");
    private static final Pattern VALUE = Pattern.compile("v0=[0-9a-f]{64}");

    /** Reads it; empty if the request has no signature of Slack's form. */
    static Optional<Signature> of(Incoming request) {
        Optional<String> timestamp = request.header("X-Slack-Request-Timestamp")
                .filter(said -> TIMESTAMP.matcher(said).matches());
        Optional<String> value = request.header("X-Slack-Signature")
                .filter(said -> VALUE.matcher(said).matches());
        return timestamp.flatMap(time -> value.map(signature -> new Signature(time, signature)));
    }

    /** Whether it was made within five minutes of now, before or after. */
    boolean isOf(Instant now) {
        return Math.abs(now.getEpochSecond() - Long.parseLong(timestamp)) <= FRESH.toSeconds();
    }
}
