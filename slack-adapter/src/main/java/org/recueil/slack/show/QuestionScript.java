package org.recueil.slack.show;

import java.util.List;
import java.util.Optional;
import org.recueil.platform.Way;
import org.recueil.slack.api.DeliveryCallback;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.render.AnswerPlace;
import org.recueil.slack.render.SlackMessage;
import org.recueil.wording.Language;

/** The answer to a question. If the question was edited, it replaces the earlier answer. */
record QuestionScript(AdapterContext context, SaidLine question, Language language, DeliveryCallback ending)
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
        Optional<Way> turned =
                context.memory().shown.get(question.channel()).flatMap(from -> composer.turned(from, asked, language));
        Way way = turned.orElse(asked);
        context.goesOnFrom(question.channel(), question.line(), way);
        String line = turned.map(Way::line).orElse(question.line());
        AnswerPlace place = new AnswerPlace(AnswerPlace.Readers.ONE, language, "", way);
        return composer.answer(line, turned.isPresent() ? place : place.to(question.ts(), question.thread()));
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
