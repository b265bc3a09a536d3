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
 * Keeps a socket to Slack open, for ever. If Slack announces its end, the next one is open before the old one is left. If it
 * breaks or falls silent, the next one is opened at once.
 */
public final class SocketMode implements Connection {
    /**
     * How long the old socket stays open. What Slack sent just before it greeted the next one may still arrive, and is
     * acknowledged where it came in.
     */
    private static final Duration BEFORE_LEAVING = Duration.ofSeconds(2);
    /** A socket that lasted longer than this was a good one. */
    private static final Duration GOOD = Duration.ofSeconds(2);

    private static final Duration CLOSING = Duration.ofMillis(300);

    private final WebApi api;
    private final String appToken;
    private final Reception reception;
    private final RetryLoop retryLoop;
    private final Timer timer;
    private final Timings timings;
    private final PlatformObserver observer;
    private final Refusals refusals;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService inTurn = Workers.start("slack-envelopes", 1);
    private volatile boolean stopped;

    public SocketMode(
            WebApi api,
            String appToken,
            Reception reception,
            RetryLoop retryLoop,
            Timer timer,
            Timings timings,
            PlatformObserver observer) {
        this.api = api;
        this.appToken = appToken;
        this.reception = reception;
        this.retryLoop = retryLoop;
        this.timer = timer;
        this.timings = timings;
        this.observer = observer;
        this.refusals = new Refusals(timer, observer);
    }

    @Override
    public void run() throws Failure, InterruptedException {
        Optional<Socket> current = retryLoop.ask(this::connect);
        int bad = 0;
        while (current.isPresent()) {
            Socket socket = current.get();
            long start = timer.now();
            boolean announced = socket.awaitEnd();
            if (!announced) {
                observer.disconnected();
            }
            boolean good = timer.now() - start > GOOD.toNanos();
            bad = good ? 0 : bad + 1;
            if (bad > 1) {
                retryLoop.sleep(timings.reopening().after(bad - 1));
            }
            current = retryLoop.ask(this::connect);
            timer.at(timer.in(BEFORE_LEAVING), () -> leave(socket));
        }
    }

    private Socket connect() throws ApiFailure, InterruptedException {
        Payload answer = api.ask(WebApi.OPEN_SOCKET, appToken);
        HttpUrl url =
                WebApi.socketAddress(answer).orElseThrow(() -> ApiFailure.noAnswer(WebApi.OPEN_SOCKET, "no address"));
        Socket socket = new Socket(reception, inTurn, this::send, refusals);
        socket.open(api, url, timings.ping());
        open.add(socket); // from now on others send by it, too
        if (stopped) {
            socket.stop();
        }
        if (stopped || !socket.awaitHello(timings.hello())) {
            leave(socket);
            throw ApiFailure.noAnswer("socket", socket.why());
        }
        observer.connected();
        return socket;
    }

    /** Sends a message by any socket that still can. */
    private boolean send(String message) {
        return open.stream().anyMatch(socket -> socket.send(message));
    }

    private void leave(Socket socket) {
        open.remove(socket);
        socket.close();
    }

    @Override
    public void stop() {
        stopped = true;
        open.forEach(Socket::stop);
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
