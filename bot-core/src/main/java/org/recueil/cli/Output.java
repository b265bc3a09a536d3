package org.recueil.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Prints in UTF-8 and remembers why it could not, which {@link PrintStream} does not tell. */
final class Output extends PrintStream {
    private final Sink sink;

    private Output(Sink sink) {
        super(sink, true, StandardCharsets.UTF_8);
        this.sink = sink;
    }

    static Output to(FileDescriptor file) {
        return to(new FileOutputStream(file));
    }

    static Output to(OutputStream out) {
        return new Output(new Sink(out));
    }

    /** Why something was not written; empty if everything was, or if the reader has left, as {@code head} does. */
    Optional<String> failure() {
        return Optional.ofNullable(sink.failure).filter(why -> !why.equals("Broken pipe"));
    }

    private static final class Sink extends OutputStream {
        private final OutputStream out;
        private volatile String failure;

        Sink(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException failed) {
                failure = String.valueOf(failed.getMessage());
                throw failed;
            }
        }
    }
}
