package org.recueil.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of a file, on the disk or in memory, read at any position. */
interface Content {
    long size() throws IOException;

    /**
     * Reads as {@link InputStream#read(byte[], int, int)} does.
     *
     * @param position from 0; at or after the end there is nothing
     */
    int read(long position, byte[] into, int offset, int length) throws IOException;

    static Content of(byte[] bytes) {
        return new Content() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public int read(long position, byte[] into, int offset, int length) {
                int count = (int) Math.min(length, bytes.length - position);
                if (count <= 0) {
                    return -1;
                }
                System.arraycopy(bytes, (int) position, into, offset, count);
                return count;
            }
        };
    }

    static Content of(FileChannel file) {
        return new Content() {
            @Override
            public long size() throws IOException {
                return file.size();
            }

            @Override
            public int read(long position, byte[] into, int offset, int length) throws IOException {
                return file.read(ByteBuffer.wrap(into, offset, length), position);
            }
        };
    }

    /** The bytes from the beginning on, fewer if the file is shorter. */
    default byte[] first(int length) throws IOException {
        return stream(0, length).readAllBytes();
    }

    /** @throws Refusal if this stretch is not inside the content */
    default byte[] bytes(long position, int length) throws IOException {
        byte[] bytes = stream(position, length).readAllBytes();
        if (bytes.length < length) {
            throw new Refusal(DraftProblem.DAMAGED);
        }
        return bytes;
    }

    /**
     * A stretch as a stream, which ends early if the content does.
     *
     * @throws Refusal if the stretch does not begin inside the content
     */
    default InputStream stream(long position, long length) throws IOException {
        if (position < 0 || position > size()) {
            throw new Refusal(DraftProblem.DAMAGED);
        }
        return new InputStream() {
            private long next = position;
            private long left = length;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int most) throws IOException {
                if (most == 0) {
                    return 0;
                }
                int count = left <= 0 ? -1 : Content.this.read(next, into, offset, (int) Math.min(most, left));
                if (count > 0) {
                    next += count;
                    left -= count;
                }
                return count;
            }
        };
    }
}
