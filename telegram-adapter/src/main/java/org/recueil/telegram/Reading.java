package org.recueil.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.command.Answer;
import org.recueil.command.Language;
import org.recueil.command.Message.Audience;
import org.recueil.telegram.Memory.Answered;

/**
 * A line that is answered in a chat: as a new message, or in the place of the answer to what the question said before, or
 * in the place of the message on which a button was pressed.
 *
 * @param update the number of the update that asks for it
 * @param question the message that is answered; nothing where it cannot be known any more
 * @param trail the way that led to the line
 * @param pressed all parts of the answer whose button was pressed; empty for a question that was written
 */
record Reading(
        Desk desk,
        long update,
        Place place,
        Optional<Integer> question,
        String questionLine,
        long asker,
        Language language,
        String line,
        Trail trail,
        List<Integer> pressed,
        Runnable done)
        implements Showing.Script {
    @Override
    public List<TelegramMessage> messages() {
        boolean repeated = pressed.isEmpty()
                ? earlier().filter(answer -> answer.line().equals(line)).isPresent()
                : shows(pressed.get(pressed.size() - 1));
        if (repeated) {
            return List.of();
        }
        Audience audience = place.isGroup() ? Audience.OTHERS : Audience.PRIVATE;
        Inquiry inquiry = new Inquiry(line, language, audience, questionLine, trail);
        Answer answer = desk.composer().answer(inquiry);
        answer.failure().ifPresent(failure -> desk.failed(update, failure));
        List<TelegramMessage> messages = new ArrayList<>();
        desk.attempt(
                update,
                () -> messages.addAll(desk.composer().messages(answer, inquiry)),
                () -> messages.addAll(apology()));
        return messages;
    }

    private boolean shows(int message) {
        return desk.memory()
                .shown
                .get(new MessageKey(place.chat(), message))
                .filter(hash -> hash == line.hashCode())
                .isPresent();
    }

    /** What the question got as an answer before it was edited. */
    private Optional<Answered> earlier() {
        return question.flatMap(id -> desk.memory().answers.get(new MessageKey(place.chat(), id)));
    }

    @Override
    public Place placeFor(List<TelegramMessage> messages) {
        boolean replies = place.isGroup() || !pressed.isEmpty() || Composer.needsQuestion(messages);
        return replies ? question.map(place::replyingTo).orElse(place) : place;
    }

    @Override
    public List<Integer> old() {
        return pressed.isEmpty() ? earlier().map(Answered::messages).orElse(List.of()) : pressed;
    }

    @Override
    public boolean replacesOld(Place shown) {
        return shown.replyTo().isPresent()
                && pressed.isEmpty()
                && earlier().filter(answer -> !answer.isReply()).isPresent();
    }

    @Override
    public boolean sendsIfGone() {
        return pressed.isEmpty();
    }

    @Override
    public String deleteLabel() {
        return Words.in(language).say("delete");
    }

    @Override
    public List<TelegramMessage> apology() {
        return desk.composer().plain(Words.paragraph(language, "apology.failed"));
    }

    @Override
    public void shown(Place shown, List<Integer> messages) {
        boolean isReply = shown.replyTo().isPresent();
        question.ifPresent(id ->
                desk.memory().answers.put(new MessageKey(place.chat(), id), new Answered(messages, line, isReply)));
        messages.forEach(id -> desk.memory().shown.put(new MessageKey(shown.chat(), id), line.hashCode()));
    }

    @Override
    public void settled() {
        done.run();
    }
}
