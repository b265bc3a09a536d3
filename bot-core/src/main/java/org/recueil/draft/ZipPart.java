package org.recueil.draft;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * An entry of a zip archive, as its directory tells it. How large it is when unpacked is counted, not believed.
 *
 * @param at where its local header stands
 * @param packed how many bytes follow the local header
 */
record ZipPart(Content content, long at, long packed, int flags, int method, long checksum) {
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 1 << 13;

    /**
     * Unpacks it. The stream throws a {@link Refusal} as soon as the budget is spent, or at the end if the bytes are not those
     * that were packed.
     */
    InputStream open(UnpackingBudget budget) throws IOException {
        if ((flags & ENCRYPTED) != 0) {
            throw new Refusal(DraftProblem.PROTECTED);
        } else if (method != STORED && method != DEFLATED || at < 0 || packed < 0) {
            throw new Refusal(DraftProblem.DAMAGED);
        }
        ByteBuffer local = ZipDirectory.littleEndian(content.bytes(at, LOCAL_LENGTH));
        if (local.getInt(0) != LOCAL) {
            throw new Refusal(DraftProblem.DAMAGED);
        }
        long data = at + LOCAL_LENGTH + ZipDirectory.unsigned16(local, 26) + ZipDirectory.unsigned16(local, 28);
        InputStream raw = content.stream(data, packed);
        return method == STORED
                ? new Unpacking(new BufferedInputStream(raw, BUFFER), () -> {}, budget, checksum)
                : inflating(raw, budget);
    }

    private InputStream inflating(InputStream raw, UnpackingBudget budget) {
        Inflater inflater = new Inflater(true);
        return new Unpacking(new InflaterInputStream(raw, inflater, BUFFER), inflater::end, budget, checksum);
    }

    private static final class Unpacking extends InputStream {
        private final InputStream in;
        private final Runnable end;
        private final UnpackingBudget budget;
        private final long checksum;
        private final CRC32 sum = new CRC32();

        Unpacking(InputStream in, Runnable end, UnpackingBudget budget, long checksum) {
            this.in = in;
            this.end = end;
            this.budget = budget;
            this.checksum = checksum;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            int count;
            try {
                count = in.read(into, offset, most);
            } catch (ZipException | EOFException broken) {
                throw new Refusal(DraftProblem.DAMAGED);
            }
            if (count > 0) {
                budget.spend(count);
                sum.update(into, offset, count);
            } else if (count < 0 && sum.getValue() != checksum) {
                throw new Refusal(DraftProblem.DAMAGED);
            }
            return count;
        }

        @Override
        public void close() {
            end.run();
        }
    }
}
