package org.recueil.cli;

import java.io.IOException;
import java.io.OutputStream;

/** An output that takes nothing, as a full disk or a closed pipe. */
final class FailingOutput extends OutputStream {
    private final String why;

    private FailingOutput(String why) {
        this.why = why;
    }

    static FailingOutput saying(String why) {
        return new FailingOutput(why);
    }

    @Override
    public void write(int one) throws IOException {
        throw new IOException(why);
    }
}
