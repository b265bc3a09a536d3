package org.recueil.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.recueil.http.Visitors.Visitor;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/** What comes in by a connection, counted as it comes. */
final class CountedSource extends AbstractStreamSourceConduit<StreamSourceConduit> {
    private final Visitor visitor;

    CountedSource(StreamSourceConduit next, Visitor visitor) {
        super(next);
        this.visitor = visitor;
    }

    Visitor visitor() {
        return visitor;
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        return (int) counted(super.read(buffer));
    }

    @Override
    public long read(ByteBuffer[] buffers, int offset, int length) throws IOException {
        return counted(super.read(buffers, offset, length));
    }

    private long counted(long count) {
        if (count > 0) {
            visitor.came(Math.toIntExact(count));
        }
        return count;
    }
}
