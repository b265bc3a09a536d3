package org.recueil.slack;

import com.slack.api.app_backend.SlackSignature;
import java.time.Duration;
import java.util.Optional;

/** Tells what Slack sends from what anybody may send: it is signed with the secret that Slack gave us, and of now. */
final class Signatures {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final SlackSignature.Verifier verifier;

    Signatures(String signingSecret) {
        verifier = new SlackSignature.Verifier(new SlackSignature.Generator(signingSecret));
    }

    /**
     * Whether a request is Slack's own, just sent.
     *
     * @param timestamp when it says that it was signed, in seconds since 1970
     */
    boolean isGood(Optional<String> timestamp, Optional<String> signature, String body) {
        return timestamp.filter(Signatures::isOfNow).isPresent()
                && signature.isPresent()
                && verifier.isValid(timestamp.get(), body, signature.get());
    }

    /** The SDK's own check lets the future pass. */
    private static boolean isOfNow(String timestamp) {
        return timestamp.matches("\\d{1,12}")
                && Math.abs(System.currentTimeMillis() / 1_000 - Long.parseLong(timestamp)) <= FRESH.toSeconds();
    }
}
