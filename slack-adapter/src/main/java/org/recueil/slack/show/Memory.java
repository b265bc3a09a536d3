package org.recueil.slack.show;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.recueil.delivery.ExpiringMap;
import org.recueil.platform.Way;
import org.recueil.slack.api.Destination;
import org.recueil.slack.api.Target;
import org.recueil.wording.Language;

/**
 * The little that the adapter remembers, bounded, and lost at a restart: what it has answered or is answering, where
 * somebody asked last, what a direct conversation shows.
 */
public final class Memory {
    /** An event takes two: its own id and its message's. Slack sends again for six minutes, here at up to 60 events a second. */
    private static final int MOST = 50_000;

    /** A line may be as long as a message: of people who turn pages by words at the same time there are few. */
    private static final int MOST_SHOWN = 1_000;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** Where somebody asked, and in what language. */
    record Asked(Target target, Language language) {}

    /** The turns, by what they answer. */
    public final ExpiringMap<String, CompletableFuture<Void>> begun;

    /** The last question for a destination. */
    final ExpiringMap<Destination, Asked> asked;

    /** The direct conversations with the bot itself; in others that begin with a D two people talk. */
    public final ExpiringMap<String, Boolean> own;

    /** What was asked by messages that can be edited, and answered by messages that can be replaced. */
    public final Questions questions;

    /** How the last answer in a direct conversation with the bot was reached, so that a word can turn its page or lead back. */
    public final ExpiringMap<String, Way> shown;

    Memory(LongSupplier clock) {
        shown = new ExpiringMap<>(MOST_SHOWN, HOUR, clock);
        begun = new ExpiringMap<>(MOST, HOUR, clock);
        asked = new ExpiringMap<>(MOST, HOUR, clock);
        own = new ExpiringMap<>(MOST, DAY, clock);
        questions = new Questions(clock);
    }
}
