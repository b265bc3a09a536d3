package org.recueil.slack.fake;

import static org.recueil.slack.fake.Payloads.object;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.undertow.websockets.core.WebSocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Socket Mode: who is connected, what was sent and acknowledged. An event that is not acknowledged is sent again, by another
 * socket if there is one; a command is not.
 */
public final class Lines {
    private static final int USUAL_ATTEMPTS = 4;

    private final Bell bell;
    private final ScheduledExecutorService clock;
    private final Set<String> tickets = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Sent> waiting = new HashMap<>();
    private volatile Duration retryAfter = Duration.ofSeconds(3);
    private volatile int mostAttempts = USUAL_ATTEMPTS;
    private volatile boolean isGreeting = true;
    private int opened;
    private int besideTheLast;
    private int next;

    Lines(Bell bell, ScheduledExecutorService clock) {
        this.bell = bell;
        this.clock = clock;
    }

    String ticket() {
        String ticket = UUID.randomUUID().toString();
        bell.run(() -> tickets.add(ticket));
        return ticket;
    }

    /** Nothing is sent to a socket before its greeting. */
    void connected(String ticket, WebSocketChannel channel) {
        Line line = new Line(channel, this::received);
        if (!bell.change(() -> tickets.remove(ticket))) {
            line.drop();
            return;
        }
        bell.run(() -> {
            lines.removeIf(each -> !each.isOpen());
            lines.add(line);
            if (isGreeting) {
                line.send(hello());
            }
            opened++;
            besideTheLast = lines.size() - 1;
        });
    }

    private JsonObject hello() {
        return object("type", "hello")
                .with("num_connections", bell.read(lines::size))
                .with("connection_info", object("app_id", "A0APP").json())
                .with(
                        "debug_info",
                        object("host", "applink-1")
                                .with("approximate_connection_time", 18_060)
                                .json())
                .json();
    }

    private void received(JsonObject acknowledgement) {
        String id = acknowledgement.get("envelope_id").getAsString();
        JsonElement payload = acknowledgement.get("payload");
        Sent sent = bell.change(() -> waiting.remove(id));
        if (sent != null) {
            sent.acknowledged(payload);
        }
    }

    Sent send(String type, JsonObject payload) {
        Sent sent = new Sent(type, payload, bell);
        attempt(sent);
        return sent;
    }

    private void attempt(Sent sent) {
        Optional<Line> line = bell.change(this::line);
        if (line.isEmpty() && sent.isRetried) {
            clock.schedule(() -> attempt(sent), 20, TimeUnit.MILLISECONDS);
            return;
        }
        String id = UUID.randomUUID().toString();
        sent.attempted();
        bell.run(() -> waiting.put(id, sent));
        line.ifPresent(open -> open.send(envelope(id, sent)));
        if (sent.isRetried && sent.attempts() < mostAttempts) {
            clock.schedule(() -> again(sent), retryAfter.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void again(Sent sent) {
        if (!sent.isAcknowledged()) {
            attempt(sent);
        }
    }

    private static JsonObject envelope(String id, Sent sent) {
        Members envelope = object("envelope_id", id)
                .with("type", sent.type)
                .with("accepts_response_payload", !sent.isRetried)
                .with("payload", sent.payload);
        if (sent.isRetried) {
            envelope.with("retry_attempt", sent.attempts() - 1)
                    .with("retry_reason", sent.attempts() > 1 ? "timeout" : "");
        }
        return envelope.json();
    }

    /** Slack takes any of the sockets that are open. */
    private Optional<Line> line() {
        List<Line> open = lines.stream().filter(Line::isOpen).toList();
        next++;
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(next % open.size()));
    }

    /** Whatever text, to everybody who is connected. */
    public void say(JsonObject message) {
        open().forEach(line -> line.send(message));
    }

    /** Announces the end of all sockets of now, and closes them that much later. */
    public void refresh(String reason, Duration later) {
        JsonObject disconnect =
                object("type", "disconnect").with("reason", reason).json();
        List<Line> now = open();
        now.forEach(line -> line.send(disconnect));
        clock.schedule(() -> now.forEach(Line::close), later.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Breaks all connections. */
    public void drop() {
        open().forEach(Line::drop);
    }

    public void close() {
        open().forEach(Line::close);
    }

    public void fallSilent() {
        open().forEach(Line::fallSilent);
    }

    /** Whether new sockets are greeted. */
    public void greet(boolean greets) {
        isGreeting = greets;
    }

    public void retryAfter(Duration time) {
        retryAfter = time;
    }

    /** How often an event is sent at most. */
    public void attempts(int most) {
        mostAttempts = most;
    }

    /** How many sockets were ever opened. */
    public int opened() {
        return bell.read(() -> opened);
    }

    /** How many others were open when the last one was opened. */
    public int besideTheLast() {
        return bell.read(() -> besideTheLast);
    }

    public void awaitOpened(int count) {
        bell.await(
                () -> opened >= count ? Optional.of(count) : Optional.empty(),
                () -> "fewer than " + count + " sockets");
    }

    private List<Line> open() {
        return bell.read(() -> lines.stream().filter(Line::isOpen).toList());
    }
}
