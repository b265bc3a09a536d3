package org.recueil.platform.http;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import io.undertow.util.SameThreadExecutor;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.xnio.IoUtils;
import org.xnio.channels.StreamSourceChannel;

/** Reads a body as it arrives. A length that is only announced takes no memory. */
final class BodyReader {
    /** How often it reads before other connections get their turn, and those that were disconnected meanwhile end. */
    private static final int READS_AT_ONCE = 4;

    /** Bytes around those of a chunked body. Undertow keeps the trailers after the last chunk, at many times their size. */
    private static final int MOST_AROUND = 1_024;
    /** Chunks of this size or more may be framed freely. */
    private static final int USUAL_CHUNK = 512;

    private static final int AROUND_A_CHUNK = 8;

    private final Incoming request;
    private final HttpServerExchange exchange;
    private final int most;
    private final Consumer<byte[]> whole;
    private final Runnable tooLong;
    private final Blocks body = new Blocks();
    private final int before;

    /**
     * @param most bytes
     * @param tooLong refuses a longer body
     */
    BodyReader(Incoming request, HttpServerExchange exchange, int most, Consumer<byte[]> whole, Runnable tooLong) {
        this.request = request;
        this.exchange = exchange;
        this.most = most;
        this.whole = whole;
        this.tooLong = tooLong;
        this.before = request.visitor().bytes();
    }

    /** Begins to read. Must run on the thread of the connection, while the request is being handled. */
    void begin() {
        if (exchange.isRequestComplete()) {
            whole.accept(new byte[0]);
            return;
        }
        if (HttpContinue.requiresContinueResponse(exchange)) {
            exchange.dispatch(SameThreadExecutor.INSTANCE, this::sayContinue);
        } else {
            readOn();
        }
    }

    /** Asks for the body. This comes late, because a client that is refused earlier sends none. */
    private void sayContinue() {
        HttpContinue.sendContinueResponse(exchange, new IoCallback() {
            @Override
            public void onComplete(HttpServerExchange said, Sender none) {
                Connectors.executeRootHandler(handled -> readOn(), exchange);
            }

            @Override
            public void onException(HttpServerExchange unsaid, Sender none, IOException gone) {
                IoUtils.safeClose(exchange.getConnection());
            }
        });
    }

    private void readOn() {
        StreamSourceChannel channel = exchange.getRequestChannel();
        channel.getReadSetter().set(more -> Connectors.executeRootHandler(handled -> read(more), exchange));
        read(channel);
    }

    private void read(StreamSourceChannel channel) {
        if (!request.visitor().isPresent()) {
            request.forget();
            return;
        }
        boolean isWhole;
        try {
            isWhole = readSome(channel);
        } catch (IOException | RuntimeException unreadable) {
            // Undertow throws both at what is no chunk.
            request.refuse(StatusCodes.BAD_REQUEST, Refusal.MALFORMED);
            return;
        }
        if (body.size() > most) {
            body.clear();
            tooLong.run();
        } else if (isTooMuchAround()) {
            request.refuse(StatusCodes.BAD_REQUEST, Refusal.MALFORMED);
        } else if (isWhole) {
            byte[] all = body.toArray();
            body.clear();
            request.handle(() -> whole.accept(all));
        } else {
            channel.resumeReads();
        }
    }

    /** @return whether the end was reached */
    private boolean readSome(StreamSourceChannel channel) throws IOException {
        try (PooledByteBuffer pooled =
                exchange.getConnection().getByteBufferPool().allocate()) {
            ByteBuffer buffer = pooled.getBuffer();
            int count = 1;
            for (int reads = 0; count > 0 && reads < READS_AT_ONCE && !isTooLong(); reads++) {
                buffer.clear();
                count = channel.read(buffer);
                body.add(buffer.flip());
            }
            return count < 0;
        }
    }

    /** Checked after each read. A hundred clients that send nothing but trailers must hold only a few of them each. */
    private boolean isTooLong() {
        return body.size() > most || isTooMuchAround();
    }

    private boolean isTooMuchAround() {
        int around = request.visitor().bytes() - before - body.size();
        return around > MOST_AROUND + body.size() / USUAL_CHUNK * AROUND_A_CHUNK;
    }
}
