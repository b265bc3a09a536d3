package org.recueil.slack;

import java.time.Duration;
import java.util.Locale;
import org.recueil.delivery.Timer;

/**
 * What comes in, whichever way: each is acknowledged in time, whatever becomes of it. One that cannot be read, or that makes
 * us fail, is logged and holds up no other; what we do not know is acknowledged and let be. Safe for use by several threads.
 */
final class Reception {
    /** What Slack sends. */
    enum Kind {
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

    private final Desk desk;
    private final Timer timer;
    private final SlashCommands commands;
    private final Presses presses;
    private final Events events;
    private int underWay;

    Reception(Desk desk, Timer timer) {
        this.desk = desk;
        this.timer = timer;
        this.commands = new SlashCommands(desk);
        this.presses = new Presses(desk);
        this.events = new Events(desk);
    }

    /**
     * Takes over what Slack sent.
     *
     * @param envelope the id of what it came in, or its signature, which no other has; empty where there is none. An event has an
     *     id of its own, which stays where the envelope is another
     * @param acknowledgement sends it; it does not throw, and may come to nothing where the way back is gone
     */
    void take(Kind kind, String envelope, Payload payload, Runnable acknowledgement) {
        Turn turn = new Turn(desk.memory().begun, acknowledgement);
        begun();
        turn.whenEnded(this::ended);
        String name = kind.name().toLowerCase(Locale.ROOT);
        long start = timer.now();
        desk.watch().received(name);
        turn.whenEnded(() -> desk.watch().settled(name, Duration.ofNanos(timer.now() - start)));
        timer.at(timer.in(kind == Kind.EVENT ? EVENT_WAITS : PERSON_WAITS), turn::acknowledge);
        if (kind != Kind.EVENT && !envelope.isEmpty() && !turn.claim("envelope " + envelope)) {
            return;
        }
        try {
            switch (kind) {
                case COMMAND -> commands.handle(payload, turn);
                case INTERACTION -> presses.handle(payload, turn);
                case EVENT -> events.handle(payload, turn);
                case UNKNOWN -> turn.shown();
            }
        } catch (RuntimeException | StackOverflowError thrown) {
            desk.failed("what came in as " + kind, thrown);
            turn.givenUp();
        }
    }

    private synchronized void begun() {
        underWay++;
    }

    private synchronized void ended() {
        underWay--;
        notifyAll();
    }

    /** Waits until all that came in is answered, or that long. */
    synchronized void awaitIdle(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; underWay > 0 && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }
}
