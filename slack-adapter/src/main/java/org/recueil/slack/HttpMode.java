package org.recueil.slack;

import com.google.gson.JsonParseException;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.io.Receiver;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import io.undertow.util.HttpString;
import io.undertow.util.SameThreadExecutor;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.recueil.delivery.Timer;
import org.recueil.delivery.Watch;
import org.xnio.IoUtils;

/**
 * Requests of Slack to a port of ours, at {@code /slack/events}, each with its signature. No thread waits for a client: a
 * body comes in as slowly as it likes, until its time is up, and is answered when its turn is.
 */
final class HttpMode implements Connection {
    private static final String PATH = "/slack/events";
    private static final int LONGEST_BODY = 1_000_000;
    /** As long as it comes in, a body takes the room that its sender, whoever that is, announces for it. */
    private static final int ALL_BODIES = 8 * LONGEST_BODY;

    private final Signatures signatures;
    private final Reception reception;
    private final Timer timer;
    private final Duration longest;
    private final Undertow server;
    private final int port;
    private final Watch watch;
    private final Semaphore room = new Semaphore(ALL_BODIES);
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** @param longest how long a request may take to come in */
    HttpMode(String signingSecret, int port, Reception reception, Timer timer, Duration longest, Watch watch) {
        this.signatures = new Signatures(signingSecret);
        this.port = port;
        this.watch = watch;
        this.reception = reception;
        this.timer = timer;
        this.longest = longest;
        int millis = Math.toIntExact(longest.toMillis());
        this.server = Undertow.builder()
                .addHttpListener(port, "0.0.0.0", this::handle)
                .setIoThreads(2)
                .setWorkerThreads(1)
                .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, millis)
                .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, 6 * millis)
                .build();
    }

    @Override
    public void run() throws InterruptedException {
        try {
            server.start();
        } catch (RuntimeException failed) {
            if (failed.getCause() instanceof SocketException why) {
                throw Settings.unusablePort(port, why);
            }
            throw failed;
        }
        Journal.listening(port);
        watch.connected();
        stopped.await();
    }

    private void handle(HttpServerExchange exchange) {
        if (!exchange.getRequestPath().equals(PATH)) {
            answer(exchange, StatusCodes.NOT_FOUND, "");
        } else if (!exchange.getRequestMethod().equalToString("POST")) {
            answer(exchange, StatusCodes.METHOD_NOT_ALLOWED, "");
        } else if (exchange.getRequestContentLength() > LONGEST_BODY) {
            exchange.setPersistent(false);
            answer(exchange, StatusCodes.REQUEST_ENTITY_TOO_LARGE, "");
        } else if (stopped.getCount() == 0 || !makesRoom(exchange)) {
            exchange.setPersistent(false);
            answer(exchange, StatusCodes.SERVICE_UNAVAILABLE, "");
        } else {
            exchange.setMaxEntitySize(LONGEST_BODY);
            exchange.getRequestReceiver().receiveFullBytes(this::received, this::notReceived);
        }
    }

    /** Whether there is room for the body, until it is answered or its time is up. */
    private boolean makesRoom(HttpServerExchange exchange) {
        long announced = exchange.getRequestContentLength();
        int bytes = announced < 0 ? LONGEST_BODY : (int) announced;
        if (!room.tryAcquire(bytes)) {
            return false;
        }
        AtomicBoolean isLeft = new AtomicBoolean();
        Runnable leave = () -> {
            if (isLeft.compareAndSet(false, true)) {
                room.release(bytes);
            }
        };
        exchange.addExchangeCompleteListener((ended, next) -> {
            leave.run();
            next.proceed();
        });
        timer.at(timer.in(longest), () -> {
            hurry(exchange);
            leave.run();
        });
        return true;
    }

    private static void hurry(HttpServerExchange exchange) {
        if (!exchange.isRequestComplete()) {
            exchange.getIoThread().execute(() -> close(exchange));
        }
    }

    private static void close(HttpServerExchange exchange) {
        IoUtils.safeClose(exchange.getConnection());
    }

    private void notReceived(HttpServerExchange exchange, IOException why) {
        exchange.setPersistent(false);
        answer(exchange, isTooLong(why) ? StatusCodes.REQUEST_ENTITY_TOO_LARGE : StatusCodes.BAD_REQUEST, "");
    }

    private static boolean isTooLong(IOException why) {
        return why instanceof Receiver.RequestToLargeException || why instanceof RequestTooBigException;
    }

    private void received(HttpServerExchange exchange, byte[] bytes) {
        String body = new String(bytes, StandardCharsets.UTF_8);
        if (!isSigned(exchange, body)) {
            answer(exchange, StatusCodes.UNAUTHORIZED, "");
            return;
        }
        try {
            take(exchange, SignedRequest.read(body));
        } catch (JsonParseException | IllegalArgumentException unreadable) {
            Journal.failed("a request", unreadable);
            answer(exchange, StatusCodes.BAD_REQUEST, "");
        }
    }

    private void take(HttpServerExchange exchange, SignedRequest request) {
        if (request.challenge().isPresent()) {
            answer(exchange, StatusCodes.OK, request.challenge().get());
            return;
        }
        exchange.dispatch(
                SameThreadExecutor.INSTANCE,
                () -> reception.take(
                        request.kind(),
                        "",
                        request.payload(),
                        () -> exchange.getIoThread().execute(() -> answer(exchange, StatusCodes.OK, ""))));
    }

    private boolean isSigned(HttpServerExchange exchange, String body) {
        return signatures.isGood(
                header(exchange, "X-Slack-Request-Timestamp"), header(exchange, "X-Slack-Signature"), body);
    }

    private static Optional<String> header(HttpServerExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(new HttpString(name)));
    }

    private static void answer(HttpServerExchange exchange, int status, String body) {
        exchange.setStatusCode(status);
        exchange.getResponseSender().send(body);
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public void close() {
        server.stop();
    }
}
