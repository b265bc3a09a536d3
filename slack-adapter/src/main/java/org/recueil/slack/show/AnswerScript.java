package org.recueil.slack.show;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recueil.slack.render.SlackMessage;

/** What is to be shown, asked for when it is its turn, and what is done afterwards. */
interface AnswerScript {
    /** The messages; none if there is nothing to show any more. If it throws, the apology is shown. */
    List<SlackMessage> messages();

    /** What is shown if the answer cannot be made, or Slack does not accept it as it is. */
    List<SlackMessage> apology();

    /** The messages of ours that it replaces, first to last, by their {@code ts}. Called after {@link #messages}. */
    default List<String> old() {
        return List.of();
    }

    /** The person who may delete it, if everybody sees it. */
    default Optional<Owner> owner() {
        return Optional.empty();
    }

    /** A part of it has arrived. These are its messages, and the old ones that are still to be replaced or deleted. */
    default void begun(List<String> messages) {}

    /** Everything has arrived, as these messages. */
    default void shown(List<String> messages) {}

    /** New messages that replace nothing. */
    static AnswerScript of(Supplier<List<SlackMessage>> messages, Supplier<List<SlackMessage>> apology) {
        return of(messages, apology, Optional.empty());
    }

    /** @param owner the person who may delete them */
    static AnswerScript of(
            Supplier<List<SlackMessage>> messages, Supplier<List<SlackMessage>> apology, Optional<Owner> owner) {
        return new AnswerScript() {
            @Override
            public List<SlackMessage> messages() {
                return messages.get();
            }

            @Override
            public List<SlackMessage> apology() {
                return apology.get();
            }

            @Override
            public Optional<Owner> owner() {
                return owner;
            }
        };
    }
}
