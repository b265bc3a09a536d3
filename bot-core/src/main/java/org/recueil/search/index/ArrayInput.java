package org.recueil.search.index;

import java.io.EOFException;
import java.util.Objects;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.BitUtil;

/**
 * A file in memory as one array of at most 2 GB. Lucene's input over a single buffer reads each number byte by byte, which
 * takes longer. For one thread, as every input; clones and slices share the array.
 */
final class ArrayInput extends IndexInput implements RandomAccessInput {
    private final byte[] bytes;
    private final int start;
    private final int end;
    private int at;

    ArrayInput(String name, byte[] bytes) {
        this(name, bytes, 0, bytes.length);
    }

    private ArrayInput(String name, byte[] bytes, int start, int length) {
        super(name);
        this.bytes = bytes;
        this.start = start;
        this.end = start + length;
        this.at = start;
    }

    /** Where the next so many bytes begin, which are then read. */
    private int next(int length) throws EOFException {
        int from = at;
        if (end - from < length) {
            throw new EOFException(toString());
        }
        at = from + length;
        return from;
    }

    @Override
    public byte readByte() throws EOFException {
        return bytes[next(Byte.BYTES)];
    }

    @Override
    public short readShort() throws EOFException {
        return (short) BitUtil.VH_LE_SHORT.get(bytes, next(Short.BYTES));
    }

    @Override
    public int readInt() throws EOFException {
        return (int) BitUtil.VH_LE_INT.get(bytes, next(Integer.BYTES));
    }

    @Override
    public long readLong() throws EOFException {
        return (long) BitUtil.VH_LE_LONG.get(bytes, next(Long.BYTES));
    }

    @Override
    public void readLongs(long[] to, int offset, int length) throws EOFException {
        int from = next(length * Long.BYTES);
        for (int i = 0; i < length; i++) {
            to[offset + i] = (long) BitUtil.VH_LE_LONG.get(bytes, from + i * Long.BYTES);
        }
    }

    @Override
    public void readBytes(byte[] to, int offset, int length) throws EOFException {
        System.arraycopy(bytes, next(length), to, offset, length);
    }

    @Override
    public byte readByte(long position) {
        return bytes[start + (int) position];
    }

    @Override
    public short readShort(long position) {
        return (short) BitUtil.VH_LE_SHORT.get(bytes, start + (int) position);
    }

    @Override
    public int readInt(long position) {
        return (int) BitUtil.VH_LE_INT.get(bytes, start + (int) position);
    }

    @Override
    public long readLong(long position) {
        return (long) BitUtil.VH_LE_LONG.get(bytes, start + (int) position);
    }

    @Override
    public long getFilePointer() {
        return (long) at - start;
    }

    @Override
    public void seek(long position) throws EOFException {
        if (position < 0 || position > length()) {
            throw new EOFException(toString());
        }
        at = start + (int) position;
    }

    @Override
    public void skipBytes(long count) throws EOFException {
        seek(getFilePointer() + count);
    }

    @Override
    public long length() {
        return (long) end - start;
    }

    @Override
    public IndexInput slice(String name, long offset, long length) {
        Objects.checkFromIndexSize(offset, length, length());
        return new ArrayInput(getFullSliceDescription(name), bytes, start + (int) offset, (int) length);
    }

    /** Memory needs no closing. */
    @Override
    public void close() {}
}
