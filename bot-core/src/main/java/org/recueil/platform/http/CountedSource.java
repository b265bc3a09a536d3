package org.recueil.platform.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.RejectedExecutionException;
import org.recueil.platform.http.Visitors.Visitor;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.XnioIoThread;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/** The bytes that come in on a connection, counted as they come. Read on the thread of the connection. */
final class CountedSource extends AbstractStreamSourceConduit<StreamSourceConduit> {
    private final StreamConnection connection;
    private final Visitor visitor;
    private boolean isBeingRead;

    /** Accepts a client, which may be disconnected at once. */
    CountedSource(StreamConnection connection, Visitors visitors) {
        super(connection.getSourceChannel().getConduit());
        this.connection = connection;
        this.visitor = visitors.enter(this::end);
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
            isBeingRead = true;
            visitor.came(Math.toIntExact(count));
            isBeingRead = false;
        }
        return count;
    }

    /** Ends the connection, at once if possible, so that its memory is free before the next client needs some. */
    private void end() {
        XnioIoThread thread = connection.getIoThread();
        if (thread == XnioIoThread.currentThread() && !isBeingRead) {
            IoUtils.safeClose(connection);
            return;
        }
        try {
            thread.execute(() -> IoUtils.safeClose(connection));
        } catch (RejectedExecutionException ended) {
            // the server has ended, and all its connections
        }
    }
}
