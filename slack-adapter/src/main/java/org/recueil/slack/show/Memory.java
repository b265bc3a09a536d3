package org.recueil.slack.show;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.recueil.delivery.ExpiringMap;
import org.recueil.export.ExportedFile;
import org.recueil.platform.Way;
import org.recueil.slack.api.Destination;
import org.recueil.slack.api.Target;
import org.recueil.wording.Language;

/** What the adapter remembers, bounded, and lost at a restart. Safe for use by several threads. */
public final class Memory {
    /**
     * An event takes two entries: its own id and its message's. Slack sends an event again for six minutes, at up to 60 per
     * second here.
     */
    private static final int MOST = 50_000;

    /** A line may be as long as a message, but few people turn pages by words at the same time. */
    private static final int MOST_SHOWN = 1_000;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private static final Duration DOUBLE_PRESS = Duration.ofSeconds(5);

    /** Where somebody asked, and in what language. */
    record Asked(Target target, Language language) {}

    /**
     * A file for a person. Two long searches may give their files the same name, and two drafts do. So the file is compared, by
     * its hash, because a list is too long to be remembered.
     */
    record Brought(Destination destination, String name, int hash) {
        static Brought of(ExportedFile file, Target target) {
            return new Brought(target.destination(), file.name(), file.hashCode());
        }
    }

    /** The requests that were begun, by what they answer. */
    public final ExpiringMap<String, CompletableFuture<Void>> begun;

    /** The last question for a destination. */
    final ExpiringMap<Destination, Asked> asked;

    /** The direct conversations with the bot itself. In other channels whose id begins with a D two people talk. */
    public final ExpiringMap<String, Boolean> own;

    /** The questions in messages that can be edited, and their answers, which can be replaced. */
    public final Questions questions;

    /** The way to the last answer in a direct conversation with the bot, so that a word can turn its page or lead back. */
    public final ExpiringMap<String, Way> shown;

    /** The files that were just brought because somebody pressed or typed a command. Catches double presses. */
    final ExpiringMap<Brought, Boolean> brought;

    Memory(LongSupplier clock) {
        brought = new ExpiringMap<>(MOST, DOUBLE_PRESS, clock);
        shown = new ExpiringMap<>(MOST_SHOWN, HOUR, clock);
        begun = new ExpiringMap<>(MOST, HOUR, clock);
        asked = new ExpiringMap<>(MOST, HOUR, clock);
        own = new ExpiringMap<>(MOST, DAY, clock);
        questions = new Questions(clock);
    }
}
