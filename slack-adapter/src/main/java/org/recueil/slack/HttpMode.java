package org.recueil.slack;

import com.google.gson.JsonParseException;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.io.Receiver;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import io.undertow.util.SameThreadExecutor;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.recueil.delivery.Timer;
import org.recueil.delivery.Watch;

/**
 * Requests of Slack to a port of ours, at {@code /slack/events}, each with its signature. No thread waits for a client: a
 * body comes in as slowly as it likes, until its time is up, and is answered when its turn is.
 */
final class HttpMode implements Connection {
    private static final String PATH = "/slack/events";
    private static final int LONGEST_BODY = 1_000_000;
    private static final int BODIES_AT_ONCE = 8;

    private final Signatures signatures;
    private final Reception reception;
    private final Undertow server;
    private final int port;
    private final Watch watch;
    private final BodyRoom room;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** @param longest how long a request may take to come in */
    HttpMode(String signingSecret, int port, Reception reception, Timer timer, Duration longest, Watch watch) {
        this.signatures = new Signatures(signingSecret);
        this.port = port;
        this.watch = watch;
        this.reception = reception;
        this.room = new BodyRoom(LONGEST_BODY, BODIES_AT_ONCE, timer, longest);
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
        Incoming request = new Incoming(exchange);
        if (!exchange.getRequestPath().equals(PATH)) {
            request.answer(StatusCodes.NOT_FOUND);
        } else if (!exchange.getRequestMethod().equalToString("POST")) {
            request.answer(StatusCodes.METHOD_NOT_ALLOWED);
        } else if (exchange.getRequestContentLength() > LONGEST_BODY) {
            request.refuse(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
        } else if (stopped.getCount() == 0 || !room.takes(request)) {
            request.refuse(StatusCodes.SERVICE_UNAVAILABLE);
        } else {
            exchange.setMaxEntitySize(LONGEST_BODY);
            exchange.getRequestReceiver()
                    .receiveFullBytes(
                            (whole, bytes) -> received(request, bytes),
                            (part, why) -> request.refuse(
                                    isTooLong(why) ? StatusCodes.REQUEST_ENTITY_TOO_LARGE : StatusCodes.BAD_REQUEST));
        }
    }

    private static boolean isTooLong(IOException why) {
        return why instanceof Receiver.RequestToLargeException || why instanceof RequestTooBigException;
    }

    private void received(Incoming request, byte[] bytes) {
        String body = new String(bytes, StandardCharsets.UTF_8);
        if (!signatures.isGood(
                request.header("X-Slack-Request-Timestamp"), request.header("X-Slack-Signature"), body)) {
            request.answer(StatusCodes.UNAUTHORIZED);
            return;
        }
        try {
            take(request, SignedRequest.read(body));
        } catch (JsonParseException | IllegalArgumentException unreadable) {
            Journal.failed("a request", unreadable);
            request.answer(StatusCodes.BAD_REQUEST);
        }
    }

    private void take(Incoming request, SignedRequest said) {
        if (said.challenge().isPresent()) {
            request.answer(StatusCodes.OK, said.challenge().get());
            return;
        }
        request.exchange()
                .dispatch(
                        SameThreadExecutor.INSTANCE,
                        () -> reception.take(
                                said.kind(), "", said.payload(), () -> request.answerLater(StatusCodes.OK)));
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
