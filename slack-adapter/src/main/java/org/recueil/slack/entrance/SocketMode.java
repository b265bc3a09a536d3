package org.recueil.slack.entrance;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import okhttp3.HttpUrl;
import org.recueil.delivery.Failure;
import org.recueil.delivery.PlatformObserver;
import org.recueil.delivery.RetryLoop;
import org.recueil.delivery.Timer;
import org.recueil.delivery.Workers;
import org.recueil.slack.api.ApiFailure;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.Timings;
import org.recueil.slack.api.WebApi;

/**
 * A socket to Slack, for ever: where Slack announces its end, the next one is open before the old one is left; where it
 * breaks or falls silent, the next one is opened at once.
 */
public final class SocketMode implements Connection {
    /** What Slack sent just before it greeted the next socket may still arrive, and is acknowledged where it came. */
    private static final Duration BEFORE_LEAVING = Duration.ofSeconds(2);
    /** A socket that lasted longer was a good one. */
    private static final Duration GOOD = Duration.ofSeconds(2);

    private static final Duration CLOSING = Duration.ofMillis(300);

    private final WebApi api;
    private final String appToken;
    private final Reception reception;
    private final RetryLoop insistence;
    private final Timer timer;
    private final Timings terms;
    private final PlatformObserver watch;
    private final Refusals refusals;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService inTurn = Workers.start("slack-envelopes", 1);
    private volatile boolean stopped;

    public SocketMode(
            WebApi api,
            String appToken,
            Reception reception,
            RetryLoop insistence,
            Timer timer,
            Timings terms,
            PlatformObserver watch) {
        this.api = api;
        this.appToken = appToken;
        this.reception = reception;
        this.insistence = insistence;
        this.timer = timer;
        this.terms = terms;
        this.watch = watch;
        this.refusals = new Refusals(timer, watch);
    }

    @Override
    public void run() throws Failure, InterruptedException {
        Optional<Socket> current = insistence.ask(this::connect);
        int bad = 0;
        while (current.isPresent()) {
            Socket socket = current.get();
            long start = timer.now();
            boolean announced = socket.awaitEnd();
            if (!announced) {
                watch.disconnected();
            }
            boolean good = timer.now() - start > GOOD.toNanos();
            bad = good ? 0 : bad + 1;
            if (bad > 1) {
                insistence.sleep(terms.reopening().after(bad - 1));
            }
            current = insistence.ask(this::connect);
            timer.at(timer.in(BEFORE_LEAVING), () -> leave(socket));
        }
    }

    private Socket connect() throws ApiFailure, InterruptedException {
        Payload answer = api.ask(WebApi.OPEN_SOCKET, appToken);
        HttpUrl url =
                WebApi.socketAddress(answer).orElseThrow(() -> ApiFailure.noAnswer(WebApi.OPEN_SOCKET, "no address"));
        Socket socket = new Socket(reception, inTurn, this::isStopped, this::send, refusals);
        socket.open(api, url, terms.ping());
        open.add(socket); // from now on others send by it, too
        if (isStopped() || !socket.awaitHello(terms.hello())) {
            leave(socket);
            throw ApiFailure.noAnswer("socket", socket.why());
        }
        watch.connected();
        return socket;
    }

    /** By any socket that still can. */
    private boolean send(String message) {
        return open.stream().anyMatch(socket -> socket.send(message));
    }

    private boolean isStopped() {
        return stopped;
    }

    private void leave(Socket socket) {
        open.remove(socket);
        socket.close();
    }

    @Override
    public void stop() {
        stopped = true;
        open.forEach(Socket::end);
    }

    @Override
    public void close() throws InterruptedException {
        inTurn.shutdownNow();
        open.forEach(Socket::close);
        for (Socket socket : open) {
            socket.awaitGone(CLOSING);
        }
    }
}
