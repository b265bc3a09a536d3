package org.recueil.telegram.render;

import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.reply.Action;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.render.TelegramMessage.Button;
import org.recueil.telegram.render.TelegramMessage.Button.Kind;

/**
 * What button an action becomes; none if no button holds what it needs. A text to copy that is longer than a copy button holds is
 * written when its button is pressed, in private; among others it is shared.
 *
 * @param inquiry what the answer answers
 * @param copies all texts to copy of the answer, in order
 */
record ButtonMaker(Inquiry inquiry, List<Action.Copy> copies) implements Action.Visitor<Optional<Button>> {
    ButtonMaker {
        copies = List.copyOf(copies);
    }

    @Override
    public Optional<Button> ask(Action.Ask ask) {
        String label = ask.isEntry() ? Integer.toString(ask.place()) : label(ask);
        return ButtonData.of(inquiry.carried().on(ask), inquiry.question()).map(data -> new Button(label, data));
    }

    @Override
    public Optional<Button> open(Action.Open open) {
        return Optional.of(new Button(label(open), Kind.OPEN, open.url()));
    }

    @Override
    public Optional<Button> copy(Action.Copy copy) {
        if (copy.text().length() <= TelegramLimits.COPIED) {
            return Optional.of(new Button(label(copy), Kind.COPY, copy.text()));
        }
        return inquiry.audience() == Audience.PRIVATE
                ? ButtonData.at(inquiry, PressEffect.copy(copies.indexOf(copy)))
                        .map(data -> new Button(label(copy), data))
                : Optional.empty();
    }

    @Override
    public Optional<Button> share(Action.Share share) {
        return share.says().length() <= TelegramLimits.INLINE_QUERY
                ? Optional.of(new Button(label(share), Kind.SHARE, share.says()))
                : Optional.empty();
    }

    private static String label(Action action) {
        return ButtonLabel.of(action.label());
    }
}
