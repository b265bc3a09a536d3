package org.recueil.telegram.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.intent.TurnWord;
import org.recueil.bot.reading.words.InputNormaliser;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.render.DeleteData;
import org.recueil.telegram.render.Inquiry;
import org.recueil.telegram.render.PressEffect;
import org.recueil.telegram.render.TelegramMessage;
import org.recueil.telegram.render.TelegramMessage.Button;
import org.recueil.telegram.show.Memory.Answered;
import org.recueil.telegram.show.Memory.MessageKey;

/**
 * A line that is answered in a chat: by a new message, in place of the answer to an edited question, or in place of the message
 * on which a button was pressed.
 *
 * @param update the number of the update that asks for it
 * @param question the message that the answer replies to, if it has to; empty if it is no longer known
 * @param written the message that asks, so that its answer can be edited if it is; empty if it is no longer known
 * @param asker the person who may delete the answer; 0 for nobody
 * @param pressed the answer whose button was pressed; empty for a line that was written
 */
public record QuestionScript(
        AdapterContext context,
        long update,
        ChatPlace place,
        Optional<Integer> question,
        Optional<Integer> written,
        long asker,
        Inquiry inquiry,
        Optional<Pressed> pressed,
        Runnable done)
        implements AnswerScript {
    /**
     * In private a word such as <i>next</i> does what the button below the last answer does, if that answer is known. Its
     * answer is a new message, as for everything that is written.
     */
    @Override
    public AnswerScript now() {
        if (place.isGroup() || pressed.isPresent()) {
            return this;
        }
        Optional<Memory.Last> last = context.memory().last.get(place.chat());
        return TurnWord.read(line())
                .flatMap(word -> last.flatMap(shown -> context.composer().turned(shown.inquiry(), word)))
                .<AnswerScript>map(turned -> new QuestionScript(
                        context,
                        update,
                        place,
                        last.get().question(),
                        written,
                        asker,
                        turned.in(inquiry.language()),
                        pressed,
                        done))
                .orElse(this);
    }

    @Override
    public List<TelegramMessage> messages() {
        if (isDone()) {
            return List.of();
        }
        Answer answer = context.composer().answer(inquiry);
        answer.failure().ifPresent(failure -> context.failed(update, failure));
        List<TelegramMessage> messages = new ArrayList<>();
        PressEffect open = pressed.flatMap(Pressed::effect).orElse(PressEffect.CLOSE);
        context.attempt(
                update,
                () -> messages.addAll(context.composer().messages(answer, inquiry, open)),
                () -> messages.addAll(apology()));
        return isDone(messages) ? List.of() : messages;
    }

    /**
     * Whether there is nothing to do with these messages: a file was brought just now, by another press of the same button, or
     * a menu is to be opened below a file that brings something else by now.
     */
    private boolean isDone(List<TelegramMessage> messages) {
        if (pressed.isEmpty() || isShown(messages.get(messages.size() - 1))) {
            return false;
        }
        boolean turns = pressed.get().effect().isPresent();
        return turns ? pressed.get().bringsFile() : bringsFile(messages) && !isFirst(pressed.get());
    }

    private boolean isFirst(Pressed press) {
        boolean isFirst = context.memory()
                .written
                .get(press.key())
                .filter(press.data()::equals)
                .isEmpty();
        context.memory().written.put(press.key(), press.data());
        return isFirst;
    }

    private static boolean bringsFile(List<TelegramMessage> messages) {
        return messages.stream().anyMatch(message -> message.file().isPresent());
    }

    /**
     * Whether there is nothing to do: the line is answered already, or a menu is to be opened in a message that shows another
     * answer by now.
     */
    private boolean isDone() {
        if (pressed.isEmpty()) {
            return earlier()
                    .filter(answer -> answer.asked().equals(inquiry.digest()))
                    .isPresent();
        }
        boolean turns = pressed.get().effect().isPresent();
        return context.memory()
                .shown
                .get(pressed.get().key())
                .filter(hash -> turns != (hash == lineHash()))
                .isPresent();
    }

    private String line() {
        return inquiry.line();
    }

    /** The hash of the line as a button carries it. */
    private int lineHash() {
        return InputNormaliser.line(line()).hashCode();
    }

    /** The answer to the message before it was edited. */
    private Optional<Answered> earlier() {
        return written.flatMap(id -> context.memory().answers.get(new MessageKey(place.chat(), id)));
    }

    @Override
    public ChatPlace placeFor(List<TelegramMessage> messages) {
        boolean replies = place.isGroup() || pressed.isPresent() || Composer.needsQuestion(messages);
        return replies ? question.map(place::replyingTo).orElse(place) : place;
    }

    /** What is pressed below a file, or brings one, is answered by a new message, because no edit puts a file into a message. */
    @Override
    public List<Integer> old(List<TelegramMessage> messages) {
        if (pressed.isEmpty()) {
            return earlier().map(Answered::messages).orElse(List.of());
        }
        boolean isFurther = bringsFile(messages) || pressed.get().bringsFile();
        return isFurther && !isShown(messages.get(messages.size() - 1))
                ? List.of()
                : pressed.get().parts();
    }

    @Override
    public boolean isShown(TelegramMessage last) {
        return pressed.filter(press -> press.effect().isPresent() && press.shows(last.text()))
                .isPresent();
    }

    @Override
    public boolean replacesOld(ChatPlace shown, List<TelegramMessage> messages) {
        boolean replies = shown.replyTo().isPresent();
        return pressed.isEmpty()
                && earlier()
                        .filter(answer -> replies && !answer.isReply() || answer.bringsFile() || bringsFile(messages))
                        .isPresent();
    }

    @Override
    public boolean sendsIfGone() {
        return pressed.isEmpty();
    }

    /** Adds the data for deleting, except to a single message in private. */
    @Override
    public List<List<Button>> keyboard(List<List<Button>> rows, List<Integer> above) {
        return place.isGroup() || !above.isEmpty() ? new DeleteData(asker, above).on(rows) : rows;
    }

    @Override
    public List<TelegramMessage> apology() {
        return context.composer().apology(inquiry);
    }

    @Override
    public void unwritten(Exception why) {
        context.failed(update, why);
    }

    @Override
    public void shown(ChatPlace shown, List<Integer> messages, boolean bringsFile) {
        boolean isReply = shown.replyTo().isPresent();
        written.ifPresent(id -> context.memory()
                .answers
                .put(new MessageKey(place.chat(), id), new Answered(messages, inquiry.digest(), isReply, bringsFile)));
        if (bringsFile) {
            pressed.ifPresent(press -> context.memory().written.put(press.key(), press.data()));
        }
        messages.forEach(id -> context.memory().shown.put(new MessageKey(shown.chat(), id), lineHash()));
        if (!place.isGroup()) {
            rememberLast();
        }
    }

    /** A draft is not kept. A word such as <i>next</i> then does not go on from an older answer. */
    private void rememberLast() {
        if (context.composer().isConfidential(inquiry)) {
            context.memory().last.forget(place.chat());
        } else {
            context.memory().last.put(place.chat(), new Memory.Last(question, inquiry));
        }
    }

    @Override
    public void settled() {
        done.run();
    }
}
