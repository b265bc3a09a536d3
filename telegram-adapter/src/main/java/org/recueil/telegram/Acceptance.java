package org.recueil.telegram;

/** What a failure of the Bot API means for what was to be delivered. */
final class Acceptance {
    private Acceptance() {}

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
