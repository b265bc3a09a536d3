package org.recueil.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.command.Answer;
import org.recueil.command.Bot;
import org.recueil.command.Language;
import org.recueil.command.Message;
import org.recueil.command.Message.Audience;
import org.recueil.delivery.Watch;
import org.recueil.reply.Action;
import org.recueil.reply.Reply;
import org.recueil.telegram.TelegramMessage.Button;

/** What the bot says to a line, as messages of a chat: the core's answer, and what Telegram adds to it. Safe for use by several threads. */
final class Composer {
    private final Bot bot;
    private final Self self;
    private final Watch watch;

    Composer(Bot bot, Self self, Watch watch) {
        this.bot = bot;
        this.self = self;
        this.watch = watch;
    }

    /**
     * The core's answer to a line, or to what a deep link leads to; a greeting where it leads to nothing.
     *
     * @param group whether others read along
     */
    Answer answer(String line, Language language, boolean group) {
        if (!line.startsWith("/start")) {
            return ask(line, language, group);
        }
        return DeepLink.id(line.replaceFirst("^/start\\s*", ""))
                .map(id -> ask("/rec " + id.replace("#", ", par. "), language, group))
                .filter(answer -> answer.kind() != Answer.Kind.NOT_FOUND
                        || answer.failure().isPresent())
                .orElseGet(() -> ask("/start", language, group).showing(Words.greeting(language)));
    }

    /**
     * An answer as messages.
     *
     * @param line what it answers
     * @param question the line that a button may take a part of, empty where it could not be read again
     * @param trail the way that led to the line
     */
    List<TelegramMessage> messages(
            Answer answer, String line, Language language, boolean group, String question, Trail trail) {
        Optional<Button> back = trail.back(Words.in(language).say("back"), question);
        TelegramRenderer renderer = new TelegramRenderer(question, back.isPresent() ? 2 : 1);
        List<TelegramMessage> messages = new ArrayList<>(renderer.render(reply(answer, language, group)));
        TelegramMessage last = messages.remove(messages.size() - 1);
        List<List<Button>> keyboard = new ArrayList<>(trail.carriedBy(last.keyboard(), line, question));
        back.ifPresent(button -> keyboard.add(List.of(button)));
        messages.add(last.withKeyboard(keyboard));
        return List.copyOf(messages);
    }

    /** Words of Telegram's own. */
    List<TelegramMessage> plain(Reply reply) {
        return new TelegramRenderer("", 0).render(reply);
    }

    /** Whether a button below needs the question, or may need it once it was pressed. */
    static boolean needsQuestion(List<TelegramMessage> messages) {
        return messages.stream()
                .flatMap(message -> message.keyboard().stream())
                .flatMap(List::stream)
                .filter(button -> button.kind() == Button.Kind.SAY)
                .map(Button::value)
                .anyMatch(data ->
                        ButtonData.isLong(Trail.said(data)) || data.lines().anyMatch(ButtonData::needsQuestion));
    }

    private Answer ask(String line, Language language, boolean group) {
        long start = System.nanoTime();
        Answer answer = bot.answer(new Message(line, language, group ? Audience.OTHERS : Audience.PRIVATE));
        if (answer.failure().isEmpty()) {
            watch.answered(answer.kind(), Duration.ofNanos(System.nanoTime() - start));
        }
        return answer;
    }

    /** Without sharing where that is switched off; before others, with a link that opens what it shows in a private chat. */
    private Reply reply(Answer answer, Language language, boolean group) {
        List<Action> actions = new ArrayList<>(answer.reply().actions());
        actions.removeIf(action -> action instanceof Action.Share && !self.isInline());
        if (group && (answer.kind() == Answer.Kind.PROVISION || answer.kind() == Answer.Kind.DOCUMENT)) {
            String label = Words.in(language).say("deep.link");
            DeepLink.address(self.name(), answer.items().get(0).id())
                    .ifPresent(address -> actions.add(new Action.Open(label, address)));
        }
        return new Reply(answer.reply().blocks(), actions);
    }
}
