package org.recueil.platform.http;

import io.undertow.UndertowOptions;
import io.undertow.server.AbstractServerConnection;
import io.undertow.server.DefaultByteBufferPool;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpOpenListener;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.recueil.platform.http.Visitors.Visitor;
import org.xnio.ChannelListener;
import org.xnio.ChannelListeners;
import org.xnio.IoUtils;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.StreamConnection;
import org.xnio.Xnio;
import org.xnio.XnioExecutor;
import org.xnio.XnioWorker;
import org.xnio.channels.AcceptingChannel;

/** An HTTP server on a port. Few threads serve it, and none of them waits for a client. */
public final class BoundedServer implements AutoCloseable {
    private static final int THREADS = 2;
    private static final int BUFFER = 1_024;
    private static final int BUFFERS_OF_A_THREAD = 4;
    private static final int BACKLOG = 1_000;
    private static final int SWEEP_MILLIS = 250;
    private static final int CLOSING_MILLIS = 2_000;

    private final Visitors visitors;
    private final Consumer<Incoming> endpoint;
    private final Consumer<Refusal> refused;
    private final HttpOpenListener http;
    private final XnioWorker worker;
    private final AcceptingChannel<StreamConnection> port;
    private final XnioExecutor.Key sweeping;

    /**
     * Opens the port.
     *
     * @param endpoint gets each request once its head is there, on a thread that must not wait; it answers the request, reads
     *     on, or answers later
     * @param refused is told of the requests that never reach the endpoint, or not as a whole; returns at once
     * @throws IOException if the address cannot be used
     */
    public BoundedServer(
            String name,
            InetSocketAddress address,
            ServerLimits limits,
            Consumer<Incoming> endpoint,
            Consumer<Refusal> refused)
            throws IOException {
        this.visitors = new Visitors(limits, System::nanoTime, refused);
        this.endpoint = endpoint;
        this.refused = refused;
        this.http =
                new HttpOpenListener(new DefaultByteBufferPool(true, BUFFER, -1, BUFFERS_OF_A_THREAD), options(limits));
        http.setRootHandler(this::handle);
        this.worker = Xnio.getInstance(BoundedServer.class.getClassLoader())
                .createWorker(OptionMap.builder()
                        .set(Options.WORKER_NAME, name)
                        .set(Options.WORKER_IO_THREADS, THREADS)
                        .set(Options.WORKER_TASK_MAX_THREADS, 1)
                        .set(Options.THREAD_DAEMON, true)
                        .getMap());
        try {
            this.port = worker.createStreamConnectionServer(address, this::accept, socketOptions());
        } catch (IOException | RuntimeException unusable) {
            worker.shutdownNow();
            throw unusable;
        }
        this.sweeping = worker.getIoThread().executeAtInterval(visitors::sweep, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
        port.resumeAccepts();
    }

    private static OptionMap options(ServerLimits limits) {
        return OptionMap.builder()
                .set(UndertowOptions.MAX_HEADER_SIZE, limits.head())
                .set(UndertowOptions.MAX_HEADERS, 64)
                .set(UndertowOptions.MAX_PARAMETERS, 16)
                .set(UndertowOptions.MAX_COOKIES, 16)
                .getMap();
    }

    private static OptionMap socketOptions() {
        return OptionMap.builder()
                .set(Options.TCP_NODELAY, true)
                .set(Options.REUSE_ADDRESSES, true)
                .set(Options.BACKLOG, BACKLOG)
                .getMap();
    }

    public int port() {
        return port.getLocalAddress(InetSocketAddress.class).getPort();
    }

    /** Ignores clients that connect while the port closes. Under a flood there are many. */
    private void accept(AcceptingChannel<StreamConnection> accepting) {
        try {
            StreamConnection accepted = accepting.accept();
            if (accepted != null) {
                enter(accepted);
            }
        } catch (IOException failed) {
            if (accepting.isOpen()) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void enter(StreamConnection connection) {
        CountedSource source = new CountedSource(connection, visitors);
        if (!connection.isOpen()) {
            return;
        }
        connection.getSourceChannel().setConduit(source);
        http.handleEvent(connection);
        ChannelListener<? super StreamConnection> ofHttp = connection.getCloseListener();
        connection.setCloseListener(closed -> {
            source.visitor().left();
            ChannelListeners.invokeChannelListener(closed, ofHttp);
        });
        if (!connection.isOpen()) {
            source.visitor().left();
        }
    }

    private void handle(HttpServerExchange exchange) {
        Visitor visitor = visitorOf(exchange);
        exchange.addExchangeCompleteListener((answered, next) -> {
            visitor.answered(answered.isPersistent());
            next.proceed();
        });
        Incoming request = new Incoming(exchange, visitor, refused);
        if (request.isWellFormed()) {
            request.handle(() -> endpoint.accept(request));
        } else {
            request.refuse(StatusCodes.BAD_REQUEST, Refusal.MALFORMED);
        }
    }

    private static Visitor visitorOf(HttpServerExchange exchange) {
        AbstractServerConnection connection = (AbstractServerConnection) exchange.getConnection();
        return ((CountedSource) connection.getOriginalSourceConduit()).visitor();
    }

    /** Ends all connections. Requests that are not answered by then never are. */
    @Override
    public void close() {
        IoUtils.safeClose(port);
        sweeping.remove();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(CLOSING_MILLIS, TimeUnit.MILLISECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
