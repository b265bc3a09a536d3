package org.recueil.draft;

/** What the first bytes of a text say of its encoding. */
enum ByteOrderMark {
    NONE,
    UTF_8,
    UTF_16;

    /** How many bytes are needed to tell. */
    static final int LENGTH = 3;

    static ByteOrderMark of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        return begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE) ? UTF_16 : NONE;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
