package org.recueil.search.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.junit.jupiter.api.Test;

/** It reads what Lucene's own input reads. */
class ArrayInputTest {
    private static final int LENGTH = 1000;
    private static final int START = 3;
    private static final int LONGS = 7;

    private final ByteBuffersDataOutput written = new ByteBuffersDataOutput();

    ArrayInputTest() {
        byte[] bytes = new byte[LENGTH];
        new Random(1).nextBytes(bytes);
        written.writeBytes(bytes);
    }

    private IndexInput ours() {
        return new ArrayInput("file", written.toArrayCopy());
    }

    private IndexInput byLucene() {
        return ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER.apply("file", written);
    }

    @Test
    void itReadsOneAfterTheOther() throws IOException {
        IndexInput ours = ours().slice("slice", START, LENGTH - START);
        IndexInput theirs = byLucene().slice("slice", START, LENGTH - START);
        assertEquals(theirs.length(), ours.length());
        while (theirs.getFilePointer() + 100 < theirs.length()) {
            assertEquals(theirs.readByte(), ours.readByte());
            assertEquals(theirs.readShort(), ours.readShort());
            assertEquals(theirs.readInt(), ours.readInt());
            assertEquals(theirs.readLong(), ours.readLong());
            long[] expected = new long[LONGS + 1];
            long[] longs = new long[LONGS + 1];
            theirs.readLongs(expected, 1, LONGS);
            ours.readLongs(longs, 1, LONGS);
            assertArrayEquals(expected, longs);
            theirs.skipBytes(1);
            ours.skipBytes(1);
            assertEquals(theirs.getFilePointer(), ours.getFilePointer());
        }
    }

    @Test
    void itReadsAnywhere() throws IOException {
        RandomAccessInput ours = ours().randomAccessSlice(START, LENGTH - START);
        RandomAccessInput theirs = byLucene().randomAccessSlice(START, LENGTH - START);
        for (int at = 0; at + Long.BYTES <= theirs.length(); at += START) {
            assertEquals(theirs.readByte(at), ours.readByte(at));
            assertEquals(theirs.readShort(at), ours.readShort(at));
            assertEquals(theirs.readInt(at), ours.readInt(at));
            assertEquals(theirs.readLong(at), ours.readLong(at));
        }
    }

    @Test
    void itEndsAtTheEndOfASlice() throws IOException {
        IndexInput slice = ours().slice("slice", START, Integer.BYTES);
        slice.seek(1);
        assertThrows(EOFException.class, slice::readInt);
        assertThrows(EOFException.class, () -> slice.seek(Integer.BYTES + 1));
        assertThrows(IndexOutOfBoundsException.class, () -> ours().slice("slice", LENGTH, 1));
    }
}
