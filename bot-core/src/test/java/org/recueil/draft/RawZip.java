package org.recueil.draft;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Makes archives that no honest program makes, byte by byte. Entries are stored, not deflated. */
final class RawZip {
    private static final int NONE_32 = 0xFFFFFFFF;

    private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();

    /** What an entry says of itself. */
    record Claim(int flags, int method, long unpacked, byte[] extra) {
        static final Claim HONEST = new Claim(0, 0, -1, new byte[0]);
    }

    RawZip entry(String name, String content) {
        return entry(name, content, Claim.HONEST);
    }

    RawZip entry(String name, String content, Claim claim) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        int at = entries.size();
        byte[] title = name.getBytes(StandardCharsets.UTF_8);
        write(entries, little(30).putInt(0x04034b50).putShort(26, (short) title.length), title, bytes);
        list(title, bytes, at, claim);
        return this;
    }

    /** Adds an entry to the directory alone. */
    RawZip listed(String name) {
        list(name.getBytes(StandardCharsets.UTF_8), new byte[0], 0, Claim.HONEST);
        return this;
    }

    private void list(byte[] title, byte[] bytes, int at, Claim claim) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        boolean large = claim.extra.length > 0;
        int unpacked = (int) (claim.unpacked < 0 ? bytes.length : claim.unpacked);
        write(
                directory,
                little(46)
                        .putInt(0x02014b50)
                        .putShort(8, (short) claim.flags)
                        .putShort(10, (short) claim.method)
                        .putInt(16, (int) sum.getValue())
                        .putInt(20, large ? NONE_32 : bytes.length)
                        .putInt(24, large ? NONE_32 : unpacked)
                        .putShort(28, (short) title.length)
                        .putShort(30, (short) claim.extra.length)
                        .putInt(42, large ? NONE_32 : at),
                title,
                claim.extra);
    }

    /** The field that holds sizes in 64 bits. */
    static byte[] sizes64(long unpacked, long packed, long at) {
        return little(28)
                .putShort(0, (short) 1)
                .putShort(2, (short) 24)
                .putLong(4, unpacked)
                .putLong(12, packed)
                .putLong(20, at)
                .array();
    }

    int size() {
        return entries.size();
    }

    byte[] bytes() {
        return bytes(entries.size(), directory.size());
    }

    /** With other words on where the directory stands. */
    byte[] bytes(int start, int length) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        write(
                all,
                little(0),
                entries.toByteArray(),
                directory.toByteArray(),
                little(22)
                        .putInt(0x06054b50)
                        .putInt(12, length)
                        .putInt(16, start)
                        .array());
        return all.toByteArray();
    }

    /** With the end of the directory in 64 bits. */
    byte[] bytes64() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteBuffer end =
                little(56).putInt(0x06064b50).putLong(40, directory.size()).putLong(48, entries.size());
        ByteBuffer locator = little(20).putInt(0x07064b50).putLong(8, entries.size() + directory.size());
        ByteBuffer end32 = little(22).putInt(0x06054b50).putInt(12, NONE_32).putInt(16, NONE_32);
        write(
                all,
                little(0),
                entries.toByteArray(),
                directory.toByteArray(),
                end.array(),
                locator.array(),
                end32.array());
        return all.toByteArray();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void write(ByteArrayOutputStream out, ByteBuffer header, byte[]... more) {
        out.writeBytes(header.array());
        for (byte[] each : more) {
            out.writeBytes(each);
        }
    }
}
