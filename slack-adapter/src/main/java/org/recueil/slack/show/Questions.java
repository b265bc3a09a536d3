package org.recueil.slack.show;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.recueil.delivery.ExpiringMap;

/**
 * Remembers the last text of each question and the messages of ours that answer it, so that the answer to an edited question
 * replaces the old one. Bounded, and lost at a restart. Safe for use by several threads.
 */
public final class Questions {
    private static final int MOST = 10_000;
    private static final Duration DAY = Duration.ofDays(1);

    /**
     * An answer.
     *
     * @param messages of ours, by their {@code ts}, in order
     * @param line that they answer, as a {@link #digest}; empty while not all have arrived
     */
    record Answered(List<String> messages, Optional<UUID> line) {
        static final Answered NOT = new Answered(List.of(), Optional.empty());

        Answered {
            messages = List.copyOf(messages);
        }
    }

    private final ExpiringMap<String, SaidLine.Edition> newest;
    private final ExpiringMap<String, Answered> answers;

    Questions(LongSupplier clock) {
        newest = new ExpiringMap<>(MOST, DAY, clock);
        answers = new ExpiringMap<>(MOST, DAY, clock);
    }

    /** Takes note of a question. True unless a later text of it is known. */
    public synchronized boolean hears(SaidLine question) {
        boolean isNew = isNewest(question);
        if (isNew) {
            newest.put(question.key(), question.edition());
        }
        return isNew;
    }

    /** Whether no later text of it is known. */
    boolean isNewest(SaidLine question) {
        return newest.get(question.key())
                .filter(known -> known.compareTo(question.edition()) > 0)
                .isEmpty();
    }

    /** Whether its whole answer has arrived. */
    public boolean isAnswered(SaidLine question) {
        return answered(question).line().filter(digest(question)::equals).isPresent();
    }

    Answered answered(SaidLine question) {
        return answers.get(question.key()).orElse(Answered.NOT);
    }

    /** These messages have arrived of its answer, or of an earlier one. */
    void begun(SaidLine question, List<String> messages) {
        answers.put(question.key(), new Answered(messages, Optional.empty()));
    }

    /** These messages are its answer. */
    void answered(SaidLine question, List<String> messages) {
        answers.put(question.key(), new Answered(messages, Optional.of(digest(question))));
    }

    /** Tells one line from another. What people write is not kept. */
    private static UUID digest(SaidLine question) {
        return UUID.nameUUIDFromBytes(question.line().getBytes(StandardCharsets.UTF_8));
    }
}
