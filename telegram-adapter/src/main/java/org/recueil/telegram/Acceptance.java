package org.recueil.telegram;

import java.util.Optional;
import org.recueil.delivery.Outcome;
import org.recueil.delivery.Watch;

/** What a failure of the Bot API means for what was to be delivered. */
final class Acceptance {
    private Acceptance() {}

    /** To be tried again, and when; nothing where the same request will never be accepted. */
    static Optional<Outcome> again(ApiFailure failure) {
        if (failure.retryAfter().isPresent()) {
            return failure.retryAfter().map(Outcome.Later::new);
        }
        return failure.isTransient() ? Optional.of(new Outcome.Failed()) : Optional.empty();
    }

    /** Tells of a request that will be made again. */
    static void tell(Watch watch, ApiFailure failure) {
        if (failure.retryAfter().isPresent()) {
            watch.limited();
        }
        watch.retried();
    }

    /** Whether nothing of ours will ever arrive there: blocked, thrown out, gone. */
    static boolean isRefusedForGood(ApiFailure failure) {
        return failure.code() == 403
                || failure.says("chat not found")
                || failure.says("TOPIC_CLOSED")
                || failure.says("TOPIC_DELETED")
                || failure.says("message thread not found")
                || failure.says("not enough rights")
                || failure.says("have no rights")
                || failure.says("CHAT_WRITE_FORBIDDEN")
                || failure.says("CHAT_RESTRICTED");
    }
}
