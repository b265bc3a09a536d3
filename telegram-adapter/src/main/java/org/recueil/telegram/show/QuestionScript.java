package org.recueil.telegram.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.intent.TurnWord;
import org.recueil.bot.reading.words.InputNormaliser;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.api.MessageKey;
import org.recueil.telegram.render.DeleteData;
import org.recueil.telegram.render.Inquiry;
import org.recueil.telegram.render.PressEffect;
import org.recueil.telegram.render.TelegramMessage;
import org.recueil.telegram.render.TelegramMessage.Button;
import org.recueil.telegram.show.Memory.Answered;

/**
 * A line that is answered in a chat: as a new message, or in the place of the answer to what the message said before, or in the
 * place of the message on which a button was pressed.
 *
 * @param update the number of the update that asks for it
 * @param question the message that the answer replies to, if it has to; nothing where it cannot be known any more
 * @param written the message that asks; if it is edited, so is the answer. Nothing where it cannot be known any more
 * @param asker who may delete the answer; 0 for nobody
 * @param pressed the answer whose button was pressed; nothing for what was written
 */
public record QuestionScript(
        AdapterContext desk,
        long update,
        ChatPlace place,
        Optional<Integer> question,
        Optional<Integer> written,
        long asker,
        Inquiry inquiry,
        Optional<Pressed> pressed,
        Runnable done)
        implements Showing.Script {
    /**
     * In private a word such as <i>next</i> does what the button below the last answer does, if that is known; it is answered below,
     * as all that is written.
     */
    @Override
    public Showing.Script now() {
        if (place.isGroup() || pressed.isPresent()) {
            return this;
        }
        Optional<Memory.Last> last = desk.memory().last.get(place.chat());
        return TurnWord.read(line())
                .flatMap(word -> last.flatMap(shown -> desk.composer().turned(shown.inquiry(), word)))
                .<Showing.Script>map(turned -> new QuestionScript(
                        desk,
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
        Answer answer = desk.composer().answer(inquiry);
        answer.failure().ifPresent(failure -> desk.failed(update, failure));
        List<TelegramMessage> messages = new ArrayList<>();
        PressEffect open = pressed.flatMap(Pressed::effect).orElse(PressEffect.CLOSE);
        desk.attempt(
                update,
                () -> messages.addAll(desk.composer().messages(answer, inquiry, open)),
                () -> messages.addAll(apology()));
        return messages;
    }

    /** Whether the line is answered already; or, of a press that opens a menu, whether its message shows something else by now. */
    private boolean isDone() {
        if (pressed.isEmpty()) {
            return earlier().filter(answer -> answer.line().equals(line())).isPresent();
        }
        boolean turns = pressed.get().effect().isPresent();
        return desk.memory()
                .shown
                .get(new MessageKey(place.chat(), pressed.get().message().getMessageId()))
                .filter(hash -> turns != (hash == lineHash()))
                .isPresent();
    }

    private String line() {
        return inquiry.line();
    }

    /** Of the line as a button carries it. */
    private int lineHash() {
        return InputNormaliser.line(line()).hashCode();
    }

    /** What the message got as an answer before it was edited. */
    private Optional<Answered> earlier() {
        return written.flatMap(id -> desk.memory().answers.get(new MessageKey(place.chat(), id)));
    }

    @Override
    public ChatPlace placeFor(List<TelegramMessage> messages) {
        boolean replies = place.isGroup() || pressed.isPresent() || Composer.needsQuestion(messages);
        return replies ? question.map(place::replyingTo).orElse(place) : place;
    }

    @Override
    public List<Integer> old() {
        return pressed.map(Pressed::parts)
                .orElseGet(() -> earlier().map(Answered::messages).orElse(List.of()));
    }

    @Override
    public boolean isShown(TelegramMessage last) {
        return pressed.filter(press -> press.effect().isPresent() && press.shows(last.text()))
                .isPresent();
    }

    @Override
    public boolean replacesOld(ChatPlace shown) {
        return shown.replyTo().isPresent()
                && pressed.isEmpty()
                && earlier().filter(answer -> !answer.isReply()).isPresent();
    }

    @Override
    public boolean sendsIfGone() {
        return pressed.isEmpty();
    }

    /** In private nobody has to know whose answer it is. */
    @Override
    public List<List<Button>> keyboard(List<List<Button>> rows, List<Integer> above) {
        return place.isGroup() || !above.isEmpty() ? new DeleteData(asker, above).on(rows) : rows;
    }

    @Override
    public List<TelegramMessage> apology() {
        return desk.composer().apology(inquiry);
    }

    @Override
    public void shown(ChatPlace shown, List<Integer> messages) {
        boolean isReply = shown.replyTo().isPresent();
        written.ifPresent(id ->
                desk.memory().answers.put(new MessageKey(place.chat(), id), new Answered(messages, line(), isReply)));
        messages.forEach(id -> desk.memory().shown.put(new MessageKey(shown.chat(), id), lineHash()));
        if (!place.isGroup()) {
            desk.memory().last.put(place.chat(), new Memory.Last(question, inquiry));
        }
    }

    @Override
    public void settled() {
        done.run();
    }
}
