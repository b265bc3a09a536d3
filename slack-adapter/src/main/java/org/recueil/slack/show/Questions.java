package org.recueil.slack.show;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.recueil.delivery.ExpiringMap;

/**
 * Which text of a question is the last one, and which messages of ours answer it: so that an edited question gets its answer in the
 * place of the old one. Bounded, and lost at a restart. Safe for use by several threads.
 */
public final class Questions {
    private static final int MOST = 10_000;
    private static final Duration DAY = Duration.ofDays(1);

    /**
     * An answer.
     *
     * @param messages of ours, by their {@code ts}, in order
     * @param line what they answer, as {@link #digest} tells it; nothing while they are not all there
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

    /** Whether no later text of it was heard yet. */
    public synchronized boolean hears(SaidLine question) {
        boolean isNew = isNewest(question);
        if (isNew) {
            newest.put(question.key(), question.edition());
        }
        return isNew;
    }

    /** Whether it still says this, as far as we know. */
    boolean isNewest(SaidLine question) {
        return newest.get(question.key())
                .filter(known -> known.compareTo(question.edition()) > 0)
                .isEmpty();
    }

    /** Whether all of its answer stands there. */
    public boolean isAnswered(SaidLine question) {
        return answered(question).line().filter(digest(question)::equals).isPresent();
    }

    Answered answered(SaidLine question) {
        return answers.get(question.key()).orElse(Answered.NOT);
    }

    /** These messages are what there is of its answer, or of an earlier one. */
    void begun(SaidLine question, List<String> messages) {
        answers.put(question.key(), new Answered(messages, Optional.empty()));
    }

    /** These messages are its answer. */
    void answered(SaidLine question, List<String> messages) {
        answers.put(question.key(), new Answered(messages, Optional.of(digest(question))));
    }

    /** Tells one line from another; what people write is not kept. */
    private static UUID digest(SaidLine question) {
        return UUID.nameUUIDFromBytes(question.line().getBytes(StandardCharsets.UTF_8));
    }
}
