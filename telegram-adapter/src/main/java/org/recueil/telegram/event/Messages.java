package org.recueil.telegram.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.render.Inquiry;
import org.recueil.telegram.show.AdapterContext;
import org.recueil.telegram.show.Languages;
import org.recueil.telegram.show.QuestionScript;
import org.recueil.telegram.show.SaidLine;
import org.recueil.wording.Language;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What people write, edit, and what happens in their chats. */
public final class Messages {
    private final AdapterContext desk;

    public Messages(AdapterContext desk) {
        this.desk = desk;
    }

    /** A message that was written or edited. {@code done} runs once it needs nothing more. */
    public void handle(long update, Message message, Runnable done) {
        Optional<SaidLine> asked = desk.addressed().question(message);
        if (asked.isEmpty()) {
            greetIfAdded(message, done);
            return;
        }
        SaidLine question = asked.get();
        if (message.getText() == null && question.line().isEmpty()) {
            if (isContent(message)) {
                desk.say(question.place(), question.language(), done, "only.text");
            } else {
                done.run();
            }
            return;
        }
        desk.show(
                question.place(),
                question.language(),
                MessageAge.age(message, Instant.now()),
                new QuestionScript(
                        desk,
                        update,
                        question.place(),
                        Optional.of(question.message()),
                        Optional.of(question.message()),
                        question.asker(),
                        inquiry(question),
                        Optional.empty(),
                        done));
    }

    private static Inquiry inquiry(SaidLine question) {
        Audience audience = question.place().isGroup() ? Audience.OTHERS : Audience.PRIVATE;
        return Inquiry.of(question.line(), question.language(), audience);
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

    /** Telegram tells of a group that we are added to by a change of membership, by a message, or by both. */
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

    /** @param person none if Telegram has a new word for what somebody is in a chat, which says nothing */
    private static boolean isMember(ChatMember person) {
        return person != null
                && List.of("member", "administrator", "creator", "restricted").contains(person.getStatus());
    }

    private void greetIfAdded(Message message, Runnable done) {
        List<User> added = message.getNewChatMembers();
        boolean us = added != null
                && added.stream().anyMatch(user -> user.getId() == desk.self().id());
        if (us || Boolean.TRUE.equals(message.getGroupchatCreated())) {
            greet(ChatPlace.beside(message), Languages.of(message.getFrom()), done);
        } else {
            done.run();
        }
    }

    private void greet(ChatPlace place, Language language, Runnable done) {
        if (desk.memory().greeted.putIfNew(place.chat(), true)) {
            desk.say(place, language, done, "added", desk.self().name());
        } else {
            done.run();
        }
    }
}
