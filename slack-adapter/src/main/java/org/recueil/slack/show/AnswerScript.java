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

/** What is shown, asked for once it is its turn; and who is to know of it. */
interface AnswerScript {
    /** May throw; then the apology is shown. None if there is nothing to show any more. */
    List<SlackMessage> messages();

    /** What is shown if the answer cannot be made, or Slack does not take it as it is. */
    List<SlackMessage> apology();

    /** The messages of ours in whose places it goes, first to last, by their {@code ts}. Asked after {@link #messages}. */
    default List<String> old() {
        return List.of();
    }

    /** Who may delete it, if all see it. */
    default Optional<Owner> owner() {
        return Optional.empty();
    }

    /** A part of it stands there: these messages, and the old ones still to be replaced or deleted. */
    default void begun(List<String> messages) {}

    /** All of it stands there, as these messages. */
    default void shown(List<String> messages) {}

    /** Messages that are beside nothing else. */
    static AnswerScript of(Supplier<List<SlackMessage>> messages, Supplier<List<SlackMessage>> apology) {
        return of(messages, apology, Optional.empty());
    }

    /** @param owner who may delete them */
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

    /** The answer to a question, in the place of the answer to what it said before it was edited. */
    record Answering(AdapterContext desk, SaidLine question, Language language, DeliveryCallback ending)
            implements AnswerScript {
        @Override
        public List<SlackMessage> messages() {
            Questions questions = desk.memory().questions;
            if (!questions.isNewest(question) || questions.isAnswered(question)) {
                return List.of();
            }
            questions.begun(question, old());
            return question.isLegible() ? answer() : desk.composer().apology(UserFacingError.ONLY_TEXT, language);
        }

        private List<SlackMessage> answer() {
            Composer composer = desk.composer(ending);
            Way asked = Way.to(question.line());
            if (!question.isDirect()) {
                return composer.answer(question.line(), new AnswerPlace(AnswerPlace.Readers.ALL, language, "", asked));
            }
            Optional<Way> turned =
                    desk.memory().shown.get(question.channel()).flatMap(from -> composer.turned(from, asked, language));
            Way way = turned.orElse(asked);
            desk.memory().shown.put(question.channel(), way);
            String line = turned.map(Way::line).orElse(question.line());
            return composer.answer(line, new AnswerPlace(AnswerPlace.Readers.ONE, language, "", way));
        }

        @Override
        public List<SlackMessage> apology() {
            return desk.composer().apology(UserFacingError.FAILED, language);
        }

        @Override
        public List<String> old() {
            return desk.memory().questions.answered(question).messages();
        }

        @Override
        public Optional<Owner> owner() {
            return question.isDirect() ? Optional.empty() : Optional.of(new Owner(question.user(), language));
        }

        @Override
        public void begun(List<String> messages) {
            desk.memory().questions.begun(question, messages);
        }

        @Override
        public void shown(List<String> messages) {
            desk.memory().questions.answered(question, messages);
        }
    }
}
