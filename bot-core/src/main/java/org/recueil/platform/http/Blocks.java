package org.recueil.platform.http;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A growing sequence of bytes that takes hardly more memory than its content. */
final class Blocks {
    private static final int BLOCK = 4_096;

    private final List<byte[]> blocks = new ArrayList<>();
    private int size;

    /** Adds what remains in a buffer. */
    void add(ByteBuffer buffer) {
        while (buffer.hasRemaining()) {
            int place = size % BLOCK;
            if (place == 0) {
                blocks.add(new byte[BLOCK]);
            }
            int length = Math.min(buffer.remaining(), BLOCK - place);
            buffer.get(blocks.get(blocks.size() - 1), place, length);
            size += length;
        }
    }

    /** Releases the bytes, because the handling of a body may take long. */
    void clear() {
        blocks.clear();
        size = 0;
    }

    int size() {
        return size;
    }

    byte[] toArray() {
        ByteBuffer all = ByteBuffer.allocate(size);
        blocks.forEach(block -> all.put(block, 0, Math.min(BLOCK, all.remaining())));
        return all.array();
    }
}
