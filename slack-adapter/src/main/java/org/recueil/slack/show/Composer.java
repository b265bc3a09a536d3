package org.recueil.slack.show;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.recueil.bot.Addressing;
import org.recueil.bot.Bot;
import org.recueil.bot.Quotes;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.bot.intent.TurnWord;
import org.recueil.delivery.PlatformObserver;
import org.recueil.export.FileFormat;
import org.recueil.model.Corpus;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.ObservedWork;
import org.recueil.platform.Way;
import org.recueil.reply.Action;
import org.recueil.reply.ActionMenu;
import org.recueil.reply.Reply;
import org.recueil.slack.api.SlackLimits;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.render.AnswerPlace;
import org.recueil.slack.render.Controls;
import org.recueil.slack.render.CopyValue;
import org.recueil.slack.render.Escape;
import org.recueil.slack.render.Layout;
import org.recueil.slack.render.Press;
import org.recueil.slack.render.SlackMessage;
import org.recueil.slack.render.SlackRenderer;
import org.recueil.slack.render.ThemeSelect;
import org.recueil.slack.render.Words;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/**
 * Makes what the bot shows in Slack: the core's answers, and what Slack adds to them. Does no input or output, never throws,
 * keeps nothing. Safe for use by several threads.
 */
public final class Composer {
    private static final Set<Answer.Kind> NOT_FOR_OTHERS =
            Set.of(Answer.Kind.NOT_FOUND, Answer.Kind.GREETING, Answer.Kind.HELP, Answer.Kind.EXPORT);

    private final Bot bot;
    private final ChatDrafts drafts;
    private final Quotes quotes;
    private final ThemeSelect themes;
    private final PlatformObserver observer;
    private final Consumer<Throwable> failed;
    private final InstalledApp app;
    private final FileNotes files;

    public Composer(Bot bot, ChatDrafts drafts, Corpus corpus, PlatformObserver observer, InstalledApp app) {
        this(bot, drafts, new Quotes(corpus), new ThemeSelect(corpus), observer, app, failure -> {});
    }

    private Composer(
            Bot bot,
            ChatDrafts drafts,
            Quotes quotes,
            ThemeSelect themes,
            PlatformObserver observer,
            InstalledApp app,
            Consumer<Throwable> failed) {
        this.bot = bot;
        this.drafts = drafts;
        this.quotes = quotes;
        this.themes = themes;
        this.observer = observer;
        this.app = app;
        this.files = new FileNotes(app);
        this.failed = failed;
    }

    /** The same, which reports what keeps the core from answering. */
    Composer telling(Consumer<Throwable> told) {
        return new Composer(bot, drafts, quotes, themes, observer, app, told);
    }

    /** Whether a message of a channel asks for an answer. */
    public boolean isAsked(String line, Addressing addressing) {
        return bot.isAsked(line, addressing);
    }

    /** Checks drafts in chats, unless that is forbidden. */
    public ChatDrafts drafts() {
        return drafts;
    }

    /** The answer to a line, in a direct message or in a channel. */
    public List<SlackMessage> answer(String line, AnswerPlace place) {
        Message message = new Message(line, place.language(), place.readers().audience());
        boolean canCheck = place.checking().isPresent();
        Answer answer = ObservedWork.timed(observer, () -> heard(message, canCheck));
        Reply reply = unshared(answer.reply());
        return rendered(
                answer, place.readers() == AnswerPlace.Readers.ALL ? brief(answer, reply) : reply, about(line, place));
    }

    /** The reply of a list without the button for files, for which a channel has no room. It stands below the whole list. */
    private static Reply brief(Answer answer, Reply reply) {
        List<Action> actions = new ArrayList<>(reply.actions());
        if (answer.kind() != Answer.Kind.EXPORT) {
            actions.removeIf(action -> action instanceof Action.Ask ask && ask.role() == Action.Role.EXPORT);
        }
        return new Reply(reply.blocks(), actions);
    }

    /**
     * What a message quotes and cites, for one person alone.
     *
     * @param message as {@code MessageText} reads it
     */
    public List<SlackMessage> checked(String message, Language language) {
        return answer(
                drafts.checking(message),
                new AnswerPlace(AnswerPlace.Readers.ONE, language, "", Way.to("")).aboutDraft());
    }

    /**
     * The same as a file, for the direct conversation.
     *
     * @param ts the number of the message
     * @param thread in which it is; empty for none
     */
    public List<SlackMessage> checked(String message, FileFormat format, Language language, String ts, String thread) {
        Answer answer = drafts.answer(ChatDrafts.line(format), new Message(message, language));
        answer.failure().ifPresent(failed);
        AnswerPlace place = new AnswerPlace(AnswerPlace.Readers.ONE, language, "", Way.to(""));
        return rendered(answer, unshared(answer.reply()), place.aboutDraft().to(ts, thread));
    }

    private AnswerPlace about(String line, AnswerPlace place) {
        return drafts.bringsText(line) ? place.aboutDraft() : place;
    }

    /**
     * The way on from an answer, if a person said a word in its conversation that stands for one of its buttons: next,
     * previous, back.
     */
    Optional<Way> turned(Way from, Way said, Language language) {
        Optional<TurnWord> word = TurnWord.read(said.line());
        if (word.isEmpty()) {
            return Optional.empty();
        } else if (word.get() == TurnWord.BACK) {
            return from.back();
        }
        Reply shown = heard(new Message(from.line(), language)).reply();
        return word.get().in(shown.actions()).map(from::on);
    }

    /** The answer to a line for the asker alone, with a button that shares it. */
    public List<SlackMessage> shareable(String line, AnswerPlace place) {
        if (drafts.bringsText(line)) {
            return answer(line, place);
        }
        Answer answer = ask(line, place.language(), Audience.PRIVATE);
        Press share = new Press(Press.Kind.SHARE, place.way().line(), place.thread());
        boolean isShared = !NOT_FOR_OTHERS.contains(answer.kind())
                && !share.line().isEmpty()
                && share.fits(SlackLimits.BUTTON_VALUE);
        if (!isShared) {
            return rendered(answer, unshared(answer.reply()), place);
        }
        String label = Words.in(place.language()).say("share.here");
        return rendered(answer, shared(answer.reply(), new Action.Share(label, share.line())), place);
    }

    private List<SlackMessage> rendered(Answer answer, Reply reply, AnswerPlace place) {
        AnswerPlace below = place.of(answer.kind());
        List<SlackMessage> messages =
                new SlackRenderer(app, below).render(reply.blocks(), Controls.of(answer, reply, below, themes), 0);
        return answer.file().map(file -> FileNotes.bringing(messages, file)).orElse(messages);
    }

    /** The reply with our sharing button in place of the core's; below a list, it stands behind the entries. */
    private static Reply shared(Reply reply, Action.Share share) {
        List<Action> actions = new ArrayList<>(reply.actions());
        int at = 0;
        while (at < actions.size() && actions.get(at) instanceof Action.Ask ask && ask.isEntry()) {
            at++;
        }
        if (at < actions.size() && actions.get(at) instanceof Action.Copy) {
            at++;
        }
        actions.add(at, share);
        actions.removeIf(action -> action instanceof Action.Share && action != share);
        return new Reply(reply.blocks(), actions);
    }

    /**
     * What is posted for everybody when a person shares the answer to a line: all of it, because that is what was shared, and
     * few buttons, because nobody else asked for it.
     *
     * @param user the id of the person who shares it, {@code U…}
     */
    public List<SlackMessage> shared(String line, Language language, String user) {
        Reply reply = ask(line, language, Audience.PRIVATE).reply();
        AnswerPlace place = new AnswerPlace(AnswerPlace.Readers.SHARED, language, "", Way.to(line));
        List<SlackMessage> whole = new SlackRenderer(app, place)
                .render(reply.blocks(), Controls.of(forOthers(reply.actions(), place), place), 0);
        return SharedBy.of(whole, user, language);
    }

    /**
     * Shown: copying, and opening the answer for oneself, with all that it offers. In the menu: help for people who see the bot
     * for the first time.
     */
    private static ActionMenu forOthers(List<Action> actions, AnswerPlace place) {
        List<Action> shown = new ArrayList<>();
        actions.stream().filter(Action.Copy.class::isInstance).findFirst().ifPresent(shown::add);
        if (!place.way().line().isEmpty()) {
            String label = Words.in(place.language()).say("shared.open");
            shown.add(new Action.Ask(Action.Role.WHOLE, label, place.way().line()));
        }
        List<Action> more = new ArrayList<>();
        actions.stream().filter(Action.Open.class::isInstance).findFirst().ifPresent(more::add);
        Wording core = Wording.in(place.language());
        more.add(new Action.Ask(Action.Role.THEMES, core.say("themes.all.action"), "/themes"));
        more.add(new Action.Ask(Action.Role.HELP, core.say("help.action"), "/" + core.say("help.command")));
        return new ActionMenu(shown, more, List.of());
    }

    /**
     * What a message cites and what resembles it, for the asker alone, each with a button that shares it.
     *
     * @param text what the message says, as {@code MessageText} reads it
     * @param thread in which it is shared; empty for the channel itself
     */
    public List<SlackMessage> references(String text, Language language, String thread) {
        return new CitedIn(this::heard, quotes, app).of(text, language, thread);
    }

    /** A text ready to be copied. */
    public List<SlackMessage> copied(String text, Language language) {
        return List.of(new SlackMessage(SlackMessage.fallback(text), copy(text, language)));
    }

    /** The same in a window, for places where nothing can stand beside a message. */
    public View copiedInWindow(String text, Language language) {
        return Modals.window(copy(text, language), language);
    }

    private static List<LayoutBlock> copy(String text, Language language) {
        List<LayoutBlock> blocks = new ArrayList<>(SlackRenderer.preformatted(text));
        blocks.add(Layout.context(Escape.of(Words.in(language).say("copied.how"))));
        return blocks;
    }

    /** The text that a press copies, or the words that it is gone. */
    public String text(Press press, Language language) {
        return press.kind() == Press.Kind.COPY
                ? press.line()
                : CopyValue.read(press.line())
                        .flatMap(copied -> textOf(copied, language))
                        .orElseGet(() -> Words.in(language).say("copied.gone"));
    }

    /** The text that a button means; empty if it is gone. */
    public Optional<String> textOf(CopyValue copied, Language language) {
        return heard(new Message(copied.line(), language, copied.audience())).reply().actions().stream()
                .filter(Action.Copy.class::isInstance)
                .map(Action::value)
                .skip(copied.number())
                .findFirst();
    }

    /** The preview of a link; empty if it does not lead to a document of the corpus. */
    public Optional<List<LayoutBlock>> card(String url, Language language) {
        return new LinkPreviews(this::heard, quotes, app).of(url, language);
    }

    /**
     * A window that shows the answer to a line, with a button that shares it, and a line for the next question.
     *
     * @param notice what became of sharing it, if somebody pressed that
     * @param bringing takes the answer if it has a file, because a window can have none
     */
    public View window(
            AskedHere from, AnswerPlace place, Optional<String> notice, Consumer<List<SlackMessage>> bringing) {
        List<LayoutBlock> blocks = new ArrayList<>();
        notice.ifPresent(said -> blocks.add(Layout.context(Escape.of(said))));
        List<SlackMessage> answer = shareable(place.way().line(), place);
        answer.forEach(message -> blocks.addAll(message.blocks()));
        blocks.addAll(files.inView(answer, bringing));
        return Modals.asking(
                from,
                blocks.size() < SlackLimits.VIEW_BLOCKS
                        ? blocks
                        : List.of(Layout.context(
                                Escape.of(Words.in(place.language()).say("window.too.long")))));
    }

    /** The App Home as it opens. */
    public View home(Language language) {
        return new Home(this::ask, themes, app, drafts.areChecked()).start(language);
    }

    /**
     * The App Home that shows the answer to a line.
     *
     * @param bringing takes the answer if it has a file, because the Home can have none
     */
    public View home(AnswerPlace place, Consumer<List<SlackMessage>> bringing) {
        String line = place.way().line();
        Home home = new Home(this::ask, themes, app, drafts.areChecked());
        return home.showing(
                line,
                about(line, place),
                answer -> files.inView(rendered(answer, unshared(answer.reply()), place), bringing));
    }

    /** What went wrong, and what would work. */
    public List<SlackMessage> apology(UserFacingError trouble, Language language) {
        AnswerPlace place = new AnswerPlace(AnswerPlace.Readers.ONE, language, "", Way.to(""));
        return new SlackRenderer(app, place).render(Words.paragraph(language, trouble.key()));
    }

    private Answer ask(String line, Language language, Audience audience) {
        return ObservedWork.timed(observer, () -> heard(new Message(line, language, audience)));
    }

    private Answer heard(Message message) {
        return heard(message, false);
    }

    /** @param canCheck whether the message can be read again, if somebody presses to check it */
    private Answer heard(Message message, boolean canCheck) {
        Answer answer = canCheck ? drafts.offering(message) : drafts.answer(message);
        answer.failure().ifPresent(failed);
        return answer;
    }

    /**
     * The reply without the core's own sharing button, which has no use where everybody reads the answer. Slack can pass on any
     * message by itself.
     */
    static Reply unshared(Reply reply) {
        List<Action> actions = new ArrayList<>(reply.actions());
        actions.removeIf(Action.Share.class::isInstance);
        return new Reply(reply.blocks(), actions);
    }
}
