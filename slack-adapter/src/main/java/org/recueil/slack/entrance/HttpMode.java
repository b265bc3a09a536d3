package org.recueil.slack.entrance;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.recueil.delivery.PlatformObserver;
import org.recueil.delivery.Timer;
import org.recueil.platform.http.BoundedServer;
import org.recueil.platform.http.Incoming;
import org.recueil.platform.http.OpenFiles;
import org.recueil.platform.http.ServerLimits;
import org.recueil.service.ListenAddress;
import org.recueil.slack.api.Journal;
import org.recueil.slack.api.Settings.Entrance;
import org.recueil.slack.api.WebApi;
import org.recueil.slack.entrance.Refusals.Reason;
import org.recueil.slack.show.Modals;

/**
 * Takes in the requests that Slack sends to a port of ours, at {@code /slack/events}, each with its signature. A request
 * without one is refused before its body is read. Only the body shows whether a signature is right. Until then the sender makes
 * way for others.
 */
public final class HttpMode implements Connection {
    private static final String PATH = "/slack/events";
    private static final int LONGEST_HEAD = 16_384;
    private static final int LONGEST_BODY = 1_000_000;
    private static final int BODIES_AT_ONCE = 8;
    private static final int CONNECTIONS = 128;
    /** Slack checks the certificate with an unsigned request of some fifty bytes. */
    private static final int LONGEST_SSL_CHECK = 256;

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int UNAVAILABLE = 503;

    private final SigningSecret secret;
    private final ListenAddress address;
    private final Reception reception;
    private final ServerLimits limits;
    private final Refusals refusals;
    private final PlatformObserver observer;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Optional<BoundedServer> server = Optional.empty();

    /** @param longest how long a request may take to arrive */
    public HttpMode(
            Entrance.Http entrance, Reception reception, Timer timer, Duration longest, PlatformObserver observer) {
        this.secret = new SigningSecret(entrance.signingSecret());
        this.address = entrance.address();
        this.reception = reception;
        this.limits = new ServerLimits(
                OpenFiles.some(CONNECTIONS),
                LONGEST_HEAD,
                LONGEST_BODY,
                BODIES_AT_ONCE * LONGEST_BODY,
                longest,
                longest.multipliedBy(6));
        this.refusals = new Refusals(timer, observer);
        this.observer = observer;
    }

    @Override
    public void run() throws InterruptedException {
        open();
        Journal.listening(address);
        observer.connected();
        stopped.await();
    }

    private synchronized void open() {
        try {
            server = Optional.of(new BoundedServer("slack-in", address.resolved(), limits, this::take, refusals::add));
        } catch (IOException taken) {
            throw address.unusable(taken);
        }
    }

    private void take(Incoming request) {
        if (!request.path().equals(PATH)) {
            refuseQuietly(request, NOT_FOUND, "wrong-path");
        } else if (!request.method().equals("POST")) {
            refuseQuietly(request, NOT_ALLOWED, "wrong-method");
        } else if (stopped.getCount() == 0) {
            request.refuse(UNAVAILABLE);
        } else if (request.length() > LONGEST_BODY) {
            refuse(request, TOO_LARGE, Reason.TOO_LONG);
        } else {
            Signature.of(request).ifPresentOrElse(signature -> signed(request, signature), () -> unsigned(request));
        }
    }

    private void signed(Incoming request, Signature signature) {
        if (!signature.isOf(Instant.now())) {
            refuse(request, UNAUTHORIZED, Reason.STALE);
            return;
        }
        request.read(LONGEST_BODY, body -> {
            if (secret.signed(body, signature)) {
                request.welcome();
                answer(request, signature, body);
            } else {
                refuse(request, UNAUTHORIZED, Reason.WRONG_SIGNATURE);
            }
        });
    }

    private void unsigned(Incoming request) {
        boolean mayBeCheck = request.length() > 0 && request.length() <= LONGEST_SSL_CHECK;
        if (!mayBeCheck) {
            refuse(request, UNAUTHORIZED, Reason.UNSIGNED);
            return;
        }
        request.read(LONGEST_SSL_CHECK, body -> {
            if (SignedRequest.isSslCheck(body)) {
                request.acknowledge();
            } else {
                refuse(request, UNAUTHORIZED, Reason.UNSIGNED);
            }
        });
    }

    private void answer(Incoming request, Signature signature, byte[] body) {
        SignedRequest said;
        try {
            said = SignedRequest.read(body);
        } catch (JsonParseException | IOException unreadable) {
            refuse(request, BAD_REQUEST, Reason.UNREADABLE);
            return;
        }
        Optional<Object> atOnce =
                said.kind() == Reception.Kind.INTERACTION ? Modals.waitingResponse(said.payload()) : Optional.empty();
        if (!reception.hasRoom(body.length)) {
            refuse(request, UNAVAILABLE, Reason.TOO_MUCH);
        } else if (said.challenge().isPresent()) {
            request.answer(OK, "text/plain", said.challenge().get());
        } else if (atOnce.isPresent()) {
            request.answer(OK, "application/json", WebApi.json(atOnce.get()));
            reception.take(said.kind(), signature.value(), said.payload(), body.length, () -> {});
        } else {
            request.answerLater(acknowledgement ->
                    reception.take(said.kind(), signature.value(), said.payload(), body.length, acknowledgement));
        }
    }

    private void refuse(Incoming request, int status, Reason why) {
        refusals.add(why);
        request.refuse(status);
    }

    /** Refuses without a line in the log, because a load balancer may look in every few seconds. */
    private void refuseQuietly(Incoming request, int status, String why) {
        observer.refused(why);
        request.refuse(status);
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public synchronized void close() {
        server.ifPresent(BoundedServer::close);
    }
}
