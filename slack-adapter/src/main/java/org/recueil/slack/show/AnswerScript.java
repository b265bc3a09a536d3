package org.recueil.slack.show;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recueil.platform.Way;
import org.recueil.slack.api.DeliveryCallback;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.render.AnswerPlace;
import org.recueil.slack.render.SlackMessage;
import org.recueil.wording.Language;

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

    /** The answer to a question. If the question was edited, it replaces the earlier answer. */
    record Answering(AdapterContext context, SaidLine question, Language language, DeliveryCallback ending)
            implements AnswerScript {
        @Override
        public List<SlackMessage> messages() {
            Questions questions = context.memory().questions;
            if (!questions.isNewest(question) || questions.isAnswered(question)) {
                return List.of();
            }
            questions.begun(question, old());
            return question.isLegible() ? answer() : context.composer().apology(UserFacingError.ONLY_TEXT, language);
        }

        private List<SlackMessage> answer() {
            Composer composer = context.composer(ending);
            Way asked = Way.to(question.line());
            if (!question.isDirect()) {
                return composer.answer(question.line(), new AnswerPlace(AnswerPlace.Readers.ALL, language, "", asked));
            }
            Optional<Way> turned = context.memory()
                    .shown
                    .get(question.channel())
                    .flatMap(from -> composer.turned(from, asked, language));
            Way way = turned.orElse(asked);
            context.memory().shown.put(question.channel(), way);
            String line = turned.map(Way::line).orElse(question.line());
            return composer.answer(line, new AnswerPlace(AnswerPlace.Readers.ONE, language, "", way));
        }

        @Override
        public List<SlackMessage> apology() {
            return context.composer().apology(UserFacingError.FAILED, language);
        }

        @Override
        public List<String> old() {
            return context.memory().questions.answered(question).messages();
        }

        @Override
        public Optional<Owner> owner() {
            return question.isDirect() ? Optional.empty() : Optional.of(new Owner(question.user(), language));
        }

        @Override
        public void begun(List<String> messages) {
            context.memory().questions.begun(question, messages);
        }

        @Override
        public void shown(List<String> messages) {
            context.memory().questions.answered(question, messages);
        }
    }
}
