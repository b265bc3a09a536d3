package org.recueil.draft;

/** How many bytes may still be unpacked of a document, over all its parts. For one thread. */
final class UnpackingBudget {
    private final DraftLimits limits;
    private long left;

    UnpackingBudget(DraftLimits limits) {
        this.limits = limits;
        left = limits.unpackedBytes();
    }

    /** @throws Refusal if that is more than is left */
    void spend(int bytes) throws Refusal {
        left -= bytes;
        if (left < 0) {
            throw new Refusal(DraftProblem.TOO_LARGE, String.valueOf(limits.megabytes()));
        }
    }
}
