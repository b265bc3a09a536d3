package org.recueil.draft;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The central directory of a zip archive (APPNOTE.TXT of PKWARE, 4.3.12 to 4.3.16). The JDK has two readers of archives. One
 * needs a file on the disk and holds its whole directory in memory; the other one unpacks all pictures on its way to the text,
 * and Java 17 fails on sizes in 64 bits there. This one walks through the directory and keeps what it is asked for.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_REMARK = 0xFFFF;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_LENGTH = 56;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int SIZES_64 = 0x0001;
    private static final long NONE_32 = 0xFFFFFFFFL;
    private static final int LONGEST_NAME = 512;

    private final Content content;
    private final long start;
    private final long length;

    private ZipDirectory(Content content, long start, long length) throws IOException {
        this.content = content;
        this.start = start;
        this.length = length;
        if (start < 0 || length < 0 || start > content.size() - length) {
            throw new Refusal(DraftProblem.DAMAGED);
        }
    }

    /** @throws Refusal if there is no directory: the archive is cut off */
    static ZipDirectory of(Content content) throws IOException {
        long tail = Math.max(0, content.size() - END_LENGTH - LONGEST_REMARK);
        ByteBuffer end = littleEndian(content.bytes(tail, (int) (content.size() - tail)));
        for (int at = end.limit() - END_LENGTH; at >= 0; at--) {
            if (end.getInt(at) == END && at + END_LENGTH + unsigned16(end, at + 20) <= end.limit()) {
                long length = unsigned32(end, at + 12);
                long start = unsigned32(end, at + 16);
                return length == NONE_32 || start == NONE_32
                        ? of64(content, tail + at)
                        : new ZipDirectory(content, start, length);
            }
        }
        throw new Refusal(DraftProblem.DAMAGED);
    }

    private static ZipDirectory of64(Content content, long end) throws IOException {
        ByteBuffer locator = content.size() < LOCATOR_64_LENGTH || end < LOCATOR_64_LENGTH
                ? littleEndian(new byte[LOCATOR_64_LENGTH])
                : littleEndian(content.bytes(end - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH));
        if (locator.getInt(0) != LOCATOR_64) {
            throw new Refusal(DraftProblem.DAMAGED);
        }
        ByteBuffer end64 = littleEndian(content.bytes(locator.getLong(8), END_64_LENGTH));
        if (end64.getInt(0) != END_64) {
            throw new Refusal(DraftProblem.DAMAGED);
        }
        return new ZipDirectory(content, end64.getLong(48), end64.getLong(40));
    }

    /**
     * Finds entries. Names are compared without case, as OPC asks, and a backslash counts as a slash.
     *
     * @param names in lower case, with slashes
     * @return by name; without those that the archive does not hold
     * @throws Refusal if the directory is broken, or holds one of them twice
     */
    Map<String, ZipPart> find(Set<String> names) throws IOException {
        InputStream in = new BufferedInputStream(content.stream(start, length), 1 << 16);
        Map<String, ZipPart> found = new HashMap<>();
        try {
            for (byte[] header = in.readNBytes(ENTRY_LENGTH); header.length > 0; header = in.readNBytes(ENTRY_LENGTH)) {
                if (header.length < ENTRY_LENGTH) {
                    throw new Refusal(DraftProblem.DAMAGED);
                }
                take(littleEndian(header), in, names, found);
            }
        } catch (EOFException cutOff) {
            throw new Refusal(DraftProblem.DAMAGED);
        }
        return found;
    }

    private void take(ByteBuffer entry, InputStream in, Set<String> names, Map<String, ZipPart> found)
            throws IOException {
        if (entry.getInt(0) != ENTRY) {
            throw new Refusal(DraftProblem.DAMAGED);
        }
        int nameLength = unsigned16(entry, 28);
        int extraLength = unsigned16(entry, 30);
        if (nameLength <= LONGEST_NAME) {
            String name = name(in.readNBytes(nameLength));
            byte[] extra = in.readNBytes(extraLength);
            if (names.contains(name) && found.put(name, part(entry, littleEndian(extra))) != null) {
                throw new Refusal(DraftProblem.DAMAGED);
            }
        } else {
            in.skipNBytes(nameLength + extraLength);
        }
        in.skipNBytes(unsigned16(entry, 32));
    }

    private static String name(byte[] bytes) {
        String name = new String(bytes, StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT)
                .replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private ZipPart part(ByteBuffer entry, ByteBuffer extra) throws Refusal {
        long unpacked = unsigned32(entry, 24);
        long packed = unsigned32(entry, 20);
        long at = unsigned32(entry, 42);
        int next = sizes64(extra);
        if (unpacked == NONE_32) {
            next += Long.BYTES;
        }
        if (packed == NONE_32) {
            packed = signed64(extra, next);
            next += Long.BYTES;
        }
        if (at == NONE_32) {
            at = signed64(extra, next);
        }
        return new ZipPart(content, at, packed, unsigned16(entry, 8), unsigned16(entry, 10), unsigned32(entry, 16));
    }

    /** Where the sizes in 64 bits stand among the further fields of an entry; their end if there are none. */
    private static int sizes64(ByteBuffer extra) {
        int at = 0;
        while (at + 4 <= extra.limit()) {
            if (unsigned16(extra, at) == SIZES_64) {
                return at + 4;
            }
            at += 4 + unsigned16(extra, at + 2);
        }
        return extra.limit();
    }

    private static long signed64(ByteBuffer extra, int at) throws Refusal {
        if (at + Long.BYTES > extra.limit()) {
            throw new Refusal(DraftProblem.DAMAGED);
        }
        return extra.getLong(at);
    }

    static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static int unsigned16(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static long unsigned32(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
