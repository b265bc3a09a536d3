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
 * What comes in, whichever way: each is acknowledged in time, whatever becomes of it. One that cannot be read, or that makes
 * us fail, is logged and holds up no other; what we do not know is acknowledged and let be. Safe for use by several threads.
 */
public final class Reception {
    /** What Slack sends. */
    public enum Kind {
        /** A slash command. */
        COMMAND,
        /** A button, a shortcut. */
        INTERACTION,
        /** An event, which Slack delivers again where it is not acknowledged. */
        EVENT,
        /** Anything else. */
        UNKNOWN
    }

    /** Slack tells the person after three seconds that nothing answered; a busy machine takes as long again to send it. */
    private static final Duration PERSON_WAITS = Duration.ofMillis(150);
    /** The acknowledgement is the receipt: what was not acknowledged outlives a crash. */
    private static final Duration EVENT_WAITS = Duration.ofMillis(900);

    /** Characters of what is being answered: a few thousand questions, or a hundred messages as long as may be. */
    private static final int MOST_HELD = 4_000_000;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final AdapterContext desk;
    private final Timer timer;
    private final SlashCommands commands;
    private final Presses presses;
    private final Events events;
    private int underWay;
    private long held;

    public Reception(AdapterContext desk, Timer timer) {
        this.desk = desk;
        this.timer = timer;
        this.commands = new SlashCommands(desk);
        this.presses = new Presses(desk);
        this.events = new Events(desk);
    }

    /**
     * Whether something of that length may be taken. Of each no more is held than one may write; of all, a bounded amount.
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
     * @param envelope the id of what it came in, or its signature, which no other has; empty where there is none. An event has an
     *     id of its own, which stays where the envelope is another
     * @param length how much it was
     * @param acknowledgement sends it; it does not throw, and may come to nothing where the way back is gone
     */
    public void take(Kind kind, String envelope, Payload payload, int length, Runnable acknowledgement) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        InboundRequest turn =
                new InboundRequest(name + id(payload.text("event_id"), envelope), desk.memory().begun, acknowledgement);
        begun(heldOf(length));
        turn.whenEnded(() -> ended(heldOf(length)));
        long start = timer.now();
        desk.watch().received(name);
        turn.whenEnded(() -> desk.watch().settled(name, Duration.ofNanos(timer.now() - start)));
        timer.at(timer.in(kind == Kind.EVENT ? EVENT_WAITS : PERSON_WAITS), turn::acknowledge);
        if (kind != Kind.EVENT && !envelope.isEmpty() && !turn.claim("envelope " + envelope)) {
            return;
        }
        desk.attempt(turn.about(), () -> handle(kind, payload, turn), turn::givenUp);
    }

    private void handle(Kind kind, Payload payload, InboundRequest turn) {
        switch (kind) {
            case COMMAND -> commands.handle(payload, turn);
            case INTERACTION -> presses.handle(payload, turn);
            case EVENT -> events.handle(payload, turn);
            case UNKNOWN -> turn.shown();
        }
    }

    /** The first that is an id, after a space; nothing where none is. */
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

    /** Waits until all that came in is answered, or that long. */
    public synchronized void awaitIdle(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; underWay > 0 && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }
}
