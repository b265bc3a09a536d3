package org.recueil.telegram.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.Bot;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Message;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.bot.intent.TurnWord;
import org.recueil.delivery.PlatformObserver;
import org.recueil.export.ExportedFile;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.ObservedWork;
import org.recueil.platform.Way;
import org.recueil.reply.Action;
import org.recueil.reply.Reply;
import org.recueil.telegram.api.Self;
import org.recueil.telegram.render.ButtonData;
import org.recueil.telegram.render.DeepLink;
import org.recueil.telegram.render.Inquiry;
import org.recueil.telegram.render.Keyboard;
import org.recueil.telegram.render.PressEffect;
import org.recueil.telegram.render.TelegramMessage;
import org.recueil.telegram.render.TelegramMessage.Button;
import org.recueil.telegram.render.TelegramMessage.Button.Kind;
import org.recueil.telegram.render.TelegramRenderer;
import org.recueil.telegram.render.Words;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** Makes the messages that answer a line: the core's answer, and what Telegram adds to it. Safe for use by several threads. */
public final class Composer {
    private final Bot bot;
    private final ChatDrafts drafts;
    private final Self self;
    private final PlatformObserver observer;

    public Composer(Bot bot, ChatDrafts drafts, Self self, PlatformObserver observer) {
        this.bot = bot;
        this.drafts = drafts;
        this.self = self;
        this.observer = observer;
    }

    /** The core's answer to a line, or to a deep link; a greeting if the link leads to nothing. */
    public Answer answer(Inquiry inquiry) {
        return ObservedWork.timed(observer, () -> heard(inquiry));
    }

    private Answer heard(Inquiry inquiry) {
        String line = inquiry.line();
        if (inquiry.file().isPresent()) {
            return drafts.answer(line, inquiry.file().get(), inquiry.language());
        } else if (drafts.asks(line) && !inquiry.question().isBlank()) {
            return drafts.answer(line, new Message(inquiry.question(), inquiry.language(), inquiry.audience()));
        } else if (drafts.asks(line)) {
            return ask(ChatDrafts.LINE, inquiry);
        } else if (!line.startsWith("/start")) {
            return ask(line, inquiry);
        }
        return DeepLink.text(line.replaceFirst("^/start\\s*", ""))
                .map(id -> bot.answer(id, inquiry.language(), inquiry.audience()))
                .filter(answer -> answer.kind() != Answer.Kind.NOT_FOUND
                        || answer.failure().isPresent())
                .orElseGet(() -> ask("/start", inquiry).showing(Words.greeting(inquiry.language())));
    }

    /**
     * An answer as messages.
     *
     * @param open the menu that is open below it
     */
    public List<TelegramMessage> messages(Answer answer, Inquiry inquiry, PressEffect open) {
        return messages(reply(answer, inquiry), answer.kind(), answer.file(), inquiry, open);
    }

    /** What is said in place of an answer that we fail to show, with the buttons that every answer has. */
    List<TelegramMessage> apology(Inquiry inquiry) {
        Reply apology = Words.paragraph(inquiry.language(), "apology.failed");
        return messages(apology, Answer.Kind.NOT_FOUND, Optional.empty(), inquiry, PressEffect.CLOSE);
    }

    /** What led to a file still stands above it, so that no button leads back there. */
    private static List<TelegramMessage> messages(
            Reply reply, Answer.Kind kind, Optional<ExportedFile> file, Inquiry inquiry, PressEffect open) {
        Wording wording = Words.in(inquiry.language());
        List<Button> tail = new ArrayList<>();
        Optional.of(inquiry.way())
                .filter(way -> file.isEmpty())
                .flatMap(Way::back)
                .flatMap(back -> ButtonData.of(back, inquiry.question()))
                .map(data -> new Button(wording.say("back"), data))
                .ifPresent(tail::add);
        if (inquiry.audience() == Audience.OTHERS) {
            tail.add(new Button(wording.say("delete"), Kind.DELETE, ""));
        }
        int rows = Budget.rows(kind, inquiry.audience());
        TelegramRenderer renderer = new TelegramRenderer(inquiry, tail, open, rows);
        return file.map(its -> renderer.render(reply, its)).orElseGet(() -> renderer.render(reply));
    }

    /**
     * The inquiry of a word that does what a button below an answer does, such as <i>next</i>; empty if there is no such
     * button.
     */
    Optional<Inquiry> turned(Inquiry shown, TurnWord word) {
        return word == TurnWord.BACK
                ? shown.before()
                : word.in(heard(shown).reply().actions()).map(shown::beyond);
    }

    /** The text that an answer copies, as messages. If the answer no longer has one, they say that it is gone. */
    public List<TelegramMessage> copy(Answer answer, int text, Language language) {
        return Keyboard.copies(answer.reply().actions()).stream()
                .skip(text)
                .findFirst()
                .map(copy -> TelegramRenderer.written(copy.text()))
                .orElseGet(() -> plain(Words.paragraph(language, "copied.gone")));
    }

    /** Words of Telegram's own wording. */
    public List<TelegramMessage> plain(Reply reply) {
        return TelegramRenderer.plain().render(reply);
    }

    /** Whether a button needs the question, or may need it after another press. */
    static boolean needsQuestion(List<TelegramMessage> messages) {
        return messages.stream()
                .flatMap(message -> message.keyboard().stream())
                .flatMap(List::stream)
                .anyMatch(Button::needsQuestion);
    }

    private Answer ask(String line, Inquiry inquiry) {
        return drafts.offering(new Message(line, inquiry.language(), inquiry.audience()));
    }

    /** Whether nothing of an inquiry may be kept: it is about a draft, or may be. */
    boolean isConfidential(Inquiry inquiry) {
        return inquiry.file().isPresent()
                || drafts.asks(inquiry.line())
                || drafts.isConfidential(inquiry.line())
                || drafts.isConfidential(inquiry.question());
    }

    /** Checks drafts in chats, unless that is forbidden. */
    public ChatDrafts drafts() {
        return drafts;
    }

    /** The reply without sharing, if inline mode is off; in a group with a link that opens the text in a private chat. */
    private Reply reply(Answer answer, Inquiry inquiry) {
        List<Action> actions = new ArrayList<>(answer.reply().actions());
        actions.removeIf(action -> action instanceof Action.Share && !self.isInline());
        boolean group = inquiry.audience() == Audience.OTHERS;
        if (group && (answer.kind() == Answer.Kind.PROVISION || answer.kind() == Answer.Kind.DOCUMENT)) {
            String label = Words.in(inquiry.language()).say("deep.link");
            DeepLink.address(self.name(), answer.items().get(0).id())
                    .ifPresent(address -> actions.add(new Action.Open(label, address)));
        }
        return new Reply(answer.reply().blocks(), actions);
    }
}
