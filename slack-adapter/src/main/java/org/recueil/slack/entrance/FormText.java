package org.recueil.slack.entrance;

import java.io.IOException;
import java.io.InputStream;

/** A stretch of a form, decoded while it is read, so that nothing is copied that nobody reads. */
final class FormText extends InputStream {
    private static final int HEXADECIMAL = 16;

    private final byte[] form;
    private final int end;
    private int at;

    FormText(byte[] form, int start, int end) {
        this.form = form;
        this.at = start;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        if (at == end) {
            return -1;
        }
        byte next = form[at];
        if (next == '%') {
            return escaped();
        }
        at++;
        return next == '+' ? ' ' : Byte.toUnsignedInt(next);
    }

    private int escaped() throws IOException {
        int high = at + 2 < end ? Character.digit((char) form[at + 1], HEXADECIMAL) : -1;
        int low = at + 2 < end ? Character.digit((char) form[at + 2], HEXADECIMAL) : -1;
        if (high < 0 || low < 0) {
            throw new IOException("no form: a percent sign without two digits");
        }
        at += 3;
        return high * HEXADECIMAL + low;
    }
}
