package org.recueil.slack.entrance;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recueil.delivery.Timer;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.SlackLimits;
import org.recueil.slack.event.Events;
import org.recueil.slack.event.InboundRequest;
import org.recueil.slack.event.Presses;
import org.recueil.slack.event.SlashCommands;
import org.recueil.slack.show.AdapterContext;

/**
 * Takes in what Slack sends, by either connection. Everything is acknowledged in time, whatever becomes of it. Something that
 * cannot be read, or that makes us fail, is logged and holds up nothing else. Unknown kinds are acknowledged and ignored. Safe
 * for use by several threads.
 */
public final class Reception {
    /** The kinds of what Slack sends. */
    public enum Kind {
        /** A slash command. */
        COMMAND,
        /** A button, a shortcut. */
        INTERACTION,
        /** An event, which Slack delivers again if it is not acknowledged. */
        EVENT,
        /** Anything else. */
        UNKNOWN
    }

    /**
     * When a person's request is acknowledged at the latest. After three seconds Slack tells the person that nothing answered,
     * and a busy machine may take as long to send the acknowledgement.
     */
    private static final Duration PERSON_WAITS = Duration.ofMillis(150);
    /** When an event is acknowledged at the latest. Slack delivers an unacknowledged event again after a crash. */
    private static final Duration EVENT_WAITS = Duration.ofMillis(900);

    /** How many characters may be under way: a few thousand questions, or a hundred messages of full length. */
    private static final int MOST_HELD = 4_000_000;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final AdapterContext context;
    private final Timer timer;
    private final SlashCommands commands;
    private final Presses presses;
    private final Events events;
    private int underWay;
    private long held;

    public Reception(AdapterContext context, Timer timer) {
        this.context = context;
        this.timer = timer;
        this.commands = new SlashCommands(context);
        this.presses = new Presses(context);
        this.events = new Events(context);
    }

    /**
     * Whether there is room for something of that length. Of each request no more is held than a message may have, and of all
     * together a bounded amount.
     */
    synchronized boolean hasRoom(int length) {
        return held + heldOf(length) <= MOST_HELD;
    }

    private static int heldOf(int length) {
        return Math.min(length, SlackLimits.MESSAGE_TEXT);
    }

    /**
     * Takes over what Slack sent.
     *
     * @param envelope the id of the envelope, or its signature, which no other has; empty if there is none. An event has an id
     *     of its own, which stays the same in another envelope
     * @param length of what came in, in characters
     * @param acknowledgement sends the acknowledgement; it does not throw, and has no effect if the connection is gone
     */
    public void take(Kind kind, String envelope, Payload payload, int length, Runnable acknowledgement) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        InboundRequest request = new InboundRequest(
                name + id(payload.text("event_id"), envelope), context.memory().begun, acknowledgement);
        begun(heldOf(length));
        request.whenEnded(() -> ended(heldOf(length)));
        long start = timer.now();
        context.observer().received(name);
        request.whenEnded(() -> context.observer().settled(name, Duration.ofNanos(timer.now() - start)));
        timer.at(timer.in(kind == Kind.EVENT ? EVENT_WAITS : PERSON_WAITS), request::acknowledge);
        if (kind != Kind.EVENT && !envelope.isEmpty() && !request.claim("envelope " + envelope)) {
            return;
        }
        context.attempt(request.about(), () -> handle(kind, payload, request), request::givenUp);
    }

    private void handle(Kind kind, Payload payload, InboundRequest request) {
        switch (kind) {
            case COMMAND -> commands.handle(payload, request);
            case INTERACTION -> presses.handle(payload, request);
            case EVENT -> events.handle(payload, request);
            case UNKNOWN -> request.shown();
        }
    }

    /** The first of these that is an id, after a space; empty if none is. */
    private static String id(String... ids) {
        return Stream.of(ids)
                .filter(id -> ID.matcher(id).matches())
                .findFirst()
                .map(id -> " " + id)
                .orElse("");
    }

    private synchronized void begun(int length) {
        underWay++;
        held += length;
    }

    private synchronized void ended(int length) {
        underWay--;
        held -= length;
        notifyAll();
    }

    /** Waits until everything that came in is answered, or for so many milliseconds. */
    public synchronized void awaitIdle(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; underWay > 0 && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }
}
