package org.recueil.draft;

/**
 * How much of a draft is read.
 *
 * @param characters UTF-16 units of text. More are left out, and {@link Draft#leftOut()} says so
 * @param unpackedBytes of all the parts of a {@code .docx} that are read, together, as counted while unpacking. A document
 *     that comes as a stream may be this large before it is unpacked, too. More is {@link DraftProblem#TOO_LARGE}
 */
public record DraftLimits(int characters, int unpackedBytes) {
    private static final int MEGABYTE = 1 << 20;

    /** Whoever runs the command has the machine to themselves. */
    public static final DraftLimits COMMAND_LINE = new DraftLimits(1_000_000, 40 * MEGABYTE);

    /** A service has a heap of 80 MB, and others wait. */
    public static final DraftLimits SERVICE = new DraftLimits(40_000, 4 * MEGABYTE);

    public DraftLimits {
        if (characters < 1 || characters > 100_000_000 || unpackedBytes < 1 || unpackedBytes > 1 << 30) {
            throw new IllegalArgumentException("limits must be positive and at most 100,000,000 characters and 1 GB: "
                    + characters + ", " + unpackedBytes);
        }
    }

    /** The second limit as people say it, in megabytes, at least one. */
    int megabytes() {
        return Math.max(1, unpackedBytes / MEGABYTE);
    }
}
