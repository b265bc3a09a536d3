package org.recueil.draft;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The beginning of a file, by which many formats are known whatever the file is called. */
record FirstBytes(byte[] bytes) {
    /** As many as are needed. */
    static final int LENGTH = 8;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] COMPOUND_FILE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

    boolean none() {
        return bytes.length == 0;
    }

    boolean zip() {
        return begins(ZIP) || begins(EMPTY_ZIP);
    }

    /** @throws Refusal if the file is no zip archive; it says what the file is instead, as far as that is known */
    void requireDocx() throws Refusal {
        refuseOthers();
        if (begins(COMPOUND_FILE)) {
            throw new Refusal(DraftProblem.PROTECTED);
        } else if (!zip()) {
            throw new Refusal(DraftProblem.NOT_A_DOCX);
        }
    }

    /** @throws Refusal if the file is known to be no text */
    void requireText() throws Refusal {
        refuseOthers();
        if (zip() || begins(COMPOUND_FILE)) {
            throw new Refusal(DraftProblem.NOT_TEXT);
        }
    }

    private void refuseOthers() throws Refusal {
        if (none()) {
            throw new Refusal(DraftProblem.EMPTY);
        } else if (begins(PDF)) {
            throw new Refusal(DraftProblem.PDF);
        } else if (begins(RTF)) {
            throw new Refusal(DraftProblem.OTHER_WORD_PROCESSOR, ".rtf");
        }
    }

    private boolean begins(byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
