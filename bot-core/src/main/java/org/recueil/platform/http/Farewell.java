package org.recueil.platform.http;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.AbstractServerConnection;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.recueil.platform.http.Visitors.Visitor;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.conduits.ConduitStreamSourceChannel;

/**
 * The last answer on a connection on which more of the request may still arrive. The rest is read and thrown away. Undertow
 * would keep the trailers after the last chunk, and closing the connection earlier would lose the answer.
 */
final class Farewell {
    private final HttpServerExchange exchange;
    private final Visitor visitor;
    private final AbstractServerConnection connection;

    Farewell(HttpServerExchange exchange, Visitor visitor) {
        this.exchange = exchange;
        this.visitor = visitor;
        this.connection = (AbstractServerConnection) exchange.getConnection();
    }

    /** Must run on the thread of the connection, not while the request is being handled. */
    void say(byte[] text) {
        exchange.setPersistent(false);
        exchange.setResponseContentLength(text.length);
        Sender sender = exchange.getResponseSender();
        sender.send(ByteBuffer.wrap(text), then(() -> sender.close(then(this::leave))));
    }

    private IoCallback then(Runnable next) {
        return new IoCallback() {
            @Override
            public void onComplete(HttpServerExchange said, Sender sender) {
                next.run();
            }

            @Override
            public void onException(HttpServerExchange unsaid, Sender sender, IOException gone) {
                close();
            }
        };
    }

    private void leave() {
        if (exchange.isRequestComplete()) {
            return; // Undertow ends it
        }
        visitor.answered(false);
        connection.clearChannel();
        StreamConnection channel = connection.getChannel();
        try {
            channel.getSinkChannel().shutdownWrites();
            channel.getSinkChannel().flush();
        } catch (IOException gone) {
            close();
            return;
        }
        channel.getSourceChannel().setReadListener(this::throwAway);
        channel.getSourceChannel().resumeReads();
    }

    private void throwAway(ConduitStreamSourceChannel rest) {
        try (PooledByteBuffer pooled = connection.getByteBufferPool().allocate()) {
            if (rest.read(pooled.getBuffer()) < 0) {
                close();
            }
        } catch (IOException gone) {
            close();
        }
    }

    private void close() {
        IoUtils.safeClose(connection.getChannel());
    }
}
