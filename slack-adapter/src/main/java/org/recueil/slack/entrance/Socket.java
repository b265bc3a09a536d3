package org.recueil.slack.entrance;

import com.google.gson.JsonParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.recueil.platform.network.Addresses;
import org.recueil.platform.network.ProxyRefusal;
import org.recueil.slack.api.Journal;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.WebApi;
import org.recueil.slack.entrance.Reception.Kind;
import org.recueil.slack.entrance.Refusals.Reason;
import org.recueil.slack.show.Modals;

/** One socket to Slack: envelopes come in, and acknowledgements go out by the same socket. */
final class Socket extends WebSocketListener {
    private static final int NORMAL = 1_000;
    /** Each may be a megabyte. */
    private static final int MOST_WAITING = 8;

    private static final int LONGEST_WAIT_SECONDS = 2;
    private static final Map<String, Kind> KINDS =
            Map.of("slash_commands", Kind.COMMAND, "interactive", Kind.INTERACTION, "events_api", Kind.EVENT);

    private final Reception reception;
    private final Executor inTurn;
    private final Refusals refusals;
    private final Semaphore places = new Semaphore(MOST_WAITING);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final CountDownLatch greeted = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch gone = new CountDownLatch(1);
    private final Predicate<String> otherSocket;
    private volatile WebSocket socket;
    private volatile boolean isStopped;
    private volatile boolean isGreeted;
    private volatile boolean isAnnounced;
    private volatile String why = "no greeting";

    /**
     * @param inTurn takes envelopes in, one after the other, because the thread that reads the socket must answer pings in time
     * @param otherSocket sends what this one can no longer send
     * @param refusals is told of what is not taken in
     */
    Socket(Reception reception, Executor inTurn, Predicate<String> otherSocket, Refusals refusals) {
        this.reception = reception;
        this.refusals = refusals;
        this.inTurn = inTurn;
        this.otherSocket = otherSocket;
    }

    void open(WebApi api, HttpUrl url, Duration ping) {
        socket = api.connect(url, ping, this);
    }

    /** Whether Slack greets in that time once the socket is open. Opening takes longer if addresses are silent. */
    boolean awaitHello(Duration longest) throws InterruptedException {
        return opened.await(longest.plus(Addresses.TRYING).toMillis(), TimeUnit.MILLISECONDS)
                && greeted.await(longest.toMillis(), TimeUnit.MILLISECONDS)
                && isGreeted;
    }

    /**
     * Waits until another socket is needed.
     *
     * @return whether Slack announced it, so that this one still works for a while
     */
    boolean awaitEnd() throws InterruptedException {
        ended.await();
        return isAnnounced;
    }

    String why() {
        return why;
    }

    /** Envelopes may arrive before {@link #open} has returned the socket. */
    @Override
    public void onOpen(WebSocket open, Response response) {
        socket = open;
        opened.countDown();
    }

    @Override
    public void onMessage(WebSocket from, String text) {
        try {
            take(Payload.parse(text), text.length());
        } catch (JsonParseException unreadable) {
            refusals.add(Reason.UNREADABLE);
        }
    }

    @Override
    public void onMessage(WebSocket from, ByteString bytes) {
        onMessage(from, bytes.utf8());
    }

    private void take(Payload envelope, int length) {
        String type = envelope.text("type");
        String id = envelope.text("envelope_id");
        if (type.equals("hello")) {
            isGreeted = true;
            opened.countDown();
            greeted.countDown();
        } else if (type.equals("disconnect")) {
            Journal.replacing(envelope.text("reason"));
            isAnnounced = true;
            end();
        } else if (!id.isEmpty()) {
            inTurn(() -> takeIn(id, KINDS.getOrDefault(type, Kind.UNKNOWN), envelope, length));
        }
    }

    /** Runs a task in turn. While too many wait, nothing more is read for a while. */
    private void inTurn(Runnable task) {
        try {
            if (places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                inTurn.execute(() -> {
                    places.release();
                    task.run();
                });
            } else {
                refusals.add(Reason.TOO_MUCH);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeIn(String id, Kind kind, Payload envelope, int length) {
        if (isStopped) {
            return;
        }
        if (!reception.hasRoom(length)) {
            // without an acknowledgement Slack sends an event again, and tells a person that nothing answered
            refusals.add(Reason.TOO_MUCH);
            return;
        }
        Payload payload = envelope.at("payload");
        Optional<Object> atOnce = kind == Kind.INTERACTION ? Modals.waitingResponse(payload) : Optional.empty();
        String acknowledgement =
                WebApi.json(atOnce.<Map<String, Object>>map(said -> Map.of("envelope_id", id, "payload", said))
                        .orElseGet(() -> Map.of("envelope_id", id)));
        if (atOnce.isPresent()) {
            acknowledge(acknowledgement);
        }
        reception.take(kind, id, payload, length, atOnce.isPresent() ? () -> {} : () -> acknowledge(acknowledgement));
    }

    private void acknowledge(String acknowledgement) {
        if (!send(acknowledgement)) {
            otherSocket.test(acknowledgement);
        }
    }

    /** Sends a message; false if that is no longer possible. */
    boolean send(String message) {
        return gone.getCount() > 0 && socket.send(message);
    }

    @Override
    public void onClosing(WebSocket from, int code, String reason) {
        from.close(NORMAL, null);
        left("closed by Slack: " + code);
    }

    @Override
    public void onFailure(WebSocket from, Throwable thrown, Response response) {
        gone.countDown();
        left(response == null ? ProxyRefusal.word(thrown) : "status " + response.code());
    }

    @Override
    public void onClosed(WebSocket from, int code, String reason) {
        gone.countDown();
    }

    private void left(String reason) {
        why = reason;
        if (isGreeted && ended.getCount() > 0 && !isStopped) {
            Journal.dropped(reason);
        }
        end();
    }

    /** Takes nothing more in. */
    void stop() {
        isStopped = true;
        end();
    }

    private void end() {
        opened.countDown();
        greeted.countDown();
        ended.countDown();
    }

    /** Closes it once everything is sent. */
    void close() {
        end();
        socket.close(NORMAL, null);
    }

    /** Waits until the other end has closed it, too. */
    void awaitGone(Duration longest) throws InterruptedException {
        if (!gone.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            socket.cancel();
        }
    }
}
