package org.recueil.telegram.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.platform.Way;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.render.Inquiry;
import org.recueil.telegram.show.AdapterContext;
import org.recueil.telegram.show.Addressed.SaidLine;
import org.recueil.telegram.show.Languages;
import org.recueil.telegram.show.QuestionScript;
import org.recueil.wording.Language;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Handles messages and edits, and the bot being added to chats. */
public final class Messages {
    /** Telegram holds an update back for a day at most. A longer time comes from a wrong clock. */
    private static final Duration OLDEST = Duration.ofDays(1);

    private final AdapterContext context;
    private final DraftFiles files;

    public Messages(AdapterContext context, DraftFiles files) {
        this.context = context;
        this.files = files;
    }

    /** Handles a message that was written or edited. {@code done} is run once it needs nothing more. */
    public void handle(long update, Message message, Runnable done) {
        Optional<SaidLine> asked = context.addressed().question(message);
        if (asked.isEmpty()) {
            greetIfAdded(message, done);
            return;
        }
        SaidLine question = asked.get();
        Message about = question.about() == question.message() ? message : message.getReplyToMessage();
        Optional<Document> file = files.in(about);
        if (file.isPresent()) {
            Inquiry inquiry = new Inquiry(
                    new Way(context.composer().drafts().asked(question.line()), List.of()),
                    question.language(),
                    Audience.PRIVATE,
                    question.text());
            files.read(
                    update,
                    file.get(),
                    question.place(),
                    question.language(),
                    draft -> show(update, message, question, inquiry.of(draft), done),
                    done);
        } else if (message.getText() == null && question.line().isEmpty()) {
            if (isContent(message)) {
                context.say(question.place(), question.language(), done, "only.text");
            } else {
                done.run();
            }
        } else {
            show(update, message, question, inquiry(question), done);
        }
    }

    private void show(long update, Message message, SaidLine question, Inquiry inquiry, Runnable done) {
        context.show(
                question.place(),
                question.language(),
                age(message, Instant.now()),
                new QuestionScript(
                        context,
                        update,
                        question.place(),
                        Optional.of(question.about()),
                        Optional.of(question.message()),
                        question.asker(),
                        inquiry,
                        Optional.empty(),
                        done));
    }

    private static Inquiry inquiry(SaidLine question) {
        Audience audience = question.place().isGroup() ? Audience.OTHERS : Audience.PRIVATE;
        return new Inquiry(new Way(question.line(), List.of()), question.language(), audience, question.text());
    }

    /** How long ago a message was written or edited, at least. Telegram's clock shows whole seconds. */
    static Duration age(Message message, Instant now) {
        Integer edited = message.getEditDate();
        Integer said = edited == null ? message.getDate() : edited;
        if (said == null) {
            return Duration.ZERO;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(said).plusSeconds(1), now);
        return age.isNegative() || age.compareTo(OLDEST) > 0 ? Duration.ZERO : age;
    }

    private static boolean isContent(Message message) {
        return Stream.of(
                        message.getPhoto(),
                        message.getSticker(),
                        message.getVoice(),
                        message.getVideo(),
                        message.getVideoNote(),
                        message.getAudio(),
                        message.getAnimation(),
                        message.getDocument(),
                        message.getLocation(),
                        message.getContact(),
                        message.getPoll(),
                        message.getDice(),
                        message.getGame(),
                        message.getStory())
                .anyMatch(content -> content != null);
    }

    /**
     * Handles a change of membership. If the bot is added to a group, Telegram tells so by such a change, by a message, or by
     * both.
     */
    public void handle(ChatMemberUpdated change, Runnable done) {
        boolean was = isMember(change.getOldChatMember());
        boolean is = isMember(change.getNewChatMember());
        ChatPlace place = new ChatPlace(change.getChat().getId(), Optional.empty(), Optional.empty());
        boolean channel = "channel".equals(change.getChat().getType());
        if (!was && is && place.isGroup() && !channel) {
            greet(place, Languages.of(change.getFrom()), done);
        } else {
            done.run();
        }
    }

    /** @param person null if Telegram has a new word for a member's status, which tells us nothing */
    private static boolean isMember(ChatMember person) {
        return person != null
                && List.of("member", "administrator", "creator", "restricted").contains(person.getStatus());
    }

    private void greetIfAdded(Message message, Runnable done) {
        List<User> added = message.getNewChatMembers();
        boolean us = added != null
                && added.stream()
                        .anyMatch(user -> user.getId() == context.self().id());
        if (us || Boolean.TRUE.equals(message.getGroupchatCreated())) {
            greet(ChatPlace.beside(message), Languages.of(message.getFrom()), done);
        } else {
            done.run();
        }
    }

    private void greet(ChatPlace place, Language language, Runnable done) {
        if (context.memory().greeted.putIfNew(place.chat(), true)) {
            context.say(place, language, done, "added", context.self().name());
        } else {
            done.run();
        }
    }
}
