package org.recueil.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.recueil.command.Addressing;
import org.recueil.command.Answer;
import org.recueil.command.Bot;
import org.recueil.command.Language;
import org.recueil.command.Message;
import org.recueil.command.Message.Audience;
import org.recueil.command.Quotes;
import org.recueil.delivery.Watch;
import org.recueil.model.Corpus;
import org.recueil.reply.Action;
import org.recueil.reply.Legible;
import org.recueil.reply.Reply;
import org.recueil.slack.app.InstalledApp;

/**
 * What the bot shows in Slack: the core's answers, and what Slack adds to them. Does no input or output, never throws
 * whatever it is given, keeps nothing. Safe for use by several threads.
 */
final class Composer {
    private static final Set<Answer.Kind> NOT_FOR_OTHERS =
            Set.of(Answer.Kind.NOT_FOUND, Answer.Kind.GREETING, Answer.Kind.HELP);

    private final Bot bot;
    private final Corpus corpus;
    private final Watch watch;
    private final Consumer<Throwable> failed;
    private final InstalledApp app;
    private final Cards cards;
    private final CitedIn citedIn;
    private final Home home;

    Composer(Bot bot, Corpus corpus, Watch watch, InstalledApp app) {
        this(bot, corpus, watch, app, failure -> {});
    }

    private Composer(Bot bot, Corpus corpus, Watch watch, InstalledApp app, Consumer<Throwable> failed) {
        this.bot = bot;
        this.corpus = corpus;
        this.watch = watch;
        this.app = app;
        this.failed = failed;
        Quotes quotes = new Quotes(corpus);
        this.cards = new Cards(this::heard, quotes, app);
        this.citedIn = new CitedIn(this::heard, quotes, app);
        this.home = new Home(this::reply, app);
    }

    /** The same, which tells what keeps the core from answering. */
    Composer telling(Consumer<Throwable> told) {
        return new Composer(bot, corpus, watch, app, told);
    }

    /** Whether a message of a channel asks for an answer. */
    boolean isAsked(String line, Addressing addressing) {
        return bot.isAsked(line, addressing);
    }

    /** The answer to a line in a direct message ({@code PRIVATE}), or where others read along ({@code OTHERS}). */
    List<SlackMessage> answer(String line, Language language, Audience audience) {
        return new SlackRenderer(app).render(reply(line, language, audience));
    }

    /**
     * The answer to a line for the asker alone, with a button that shares it.
     *
     * @param channel where it is shared; one that begins with a D is a conversation of two
     * @param thread in which it is shared; empty for the channel itself
     */
    List<SlackMessage> shareable(String line, Language language, String channel, String thread) {
        Answer answer = ask(line, language, Audience.PRIVATE);
        Reply reply = unshared(answer.reply());
        SlackRenderer renderer = new SlackRenderer(app, new SlackRenderer.Sharing(Press.Kind.SHARE, thread));
        Press share = new Press(Press.Kind.SHARE, oneLine(line), thread);
        if (NOT_FOR_OTHERS.contains(answer.kind())
                || share.line().isEmpty()
                || share.value().length() > SlackLimits.BUTTON_VALUE) {
            return renderer.render(reply);
        }
        List<Action> actions = new ArrayList<>();
        String here = channel.startsWith("D") ? "share.conversation" : "share.channel";
        actions.add(new Action.Share(Words.in(language).say(thread.isEmpty() ? here : "share.thread"), share.line()));
        actions.addAll(reply.actions());
        return renderer.render(new Reply(reply.blocks(), actions));
    }

    /** As it was typed, but on one line, as a button says it. */
    private static String oneLine(String line) {
        return Legible.line(line).strip();
    }

    /**
     * What is posted for all when somebody shares a line's answer: all of it, since that is what was shared.
     *
     * @param user the id of who shares it, {@code U…}
     */
    List<SlackMessage> shared(String line, Language language, String user) {
        List<SlackMessage> whole =
                new SlackRenderer(app, SlackRenderer.Sharing.DONE).render(reply(line, language, Audience.PRIVATE));
        return SharedBy.of(whole, user, language);
    }

    /**
     * What a message cites and what it resembles, for the asker alone, each ready to share.
     *
     * @param text what the message says, as {@link MessageText} reads it
     * @param thread in which it is shared; empty for the channel itself
     */
    List<SlackMessage> references(String text, Language language, String thread) {
        return citedIn.of(text, language, thread);
    }

    /** The text of a {@code COPY} button, ready to be copied. */
    List<SlackMessage> copied(String text, Language language) {
        String how = Words.in(language).say("copied.how");
        return List.of(
                new SlackMessage(how, List.of(Layout.context(Escape.of(how)), SlackRenderer.preformatted(text))));
    }

    /** The preview of a link; nothing where it leads to no document of the corpus. */
    Optional<List<LayoutBlock>> card(String url, Language language) {
        return cards.of(url, language);
    }

    /** The App Home as it opens. */
    View home(Language language) {
        return home.start(language);
    }

    /** The App Home that shows the answer to a line. */
    View home(String line, Language language) {
        return home.showing(line, language);
    }

    /** What went wrong, and what would work. */
    List<SlackMessage> apology(Trouble trouble, Language language) {
        return new SlackRenderer(app).render(Words.paragraph(language, trouble.key()));
    }

    private Answer ask(String line, Language language, Audience audience) {
        long start = System.nanoTime();
        Answer answer = heard(new Message(line, language, audience));
        if (answer.failure().isEmpty()) {
            watch.answered(answer.kind(), Duration.ofNanos(System.nanoTime() - start));
        }
        return answer;
    }

    private Answer heard(Message message) {
        Answer answer = bot.answer(message);
        answer.failure().ifPresent(failed);
        return answer;
    }

    private Reply reply(String line, Language language, Audience audience) {
        return unshared(ask(line, language, audience).reply());
    }

    /** Without the core's own sharing, which has no place where all read it already; Slack passes on any message by itself. */
    private static Reply unshared(Reply reply) {
        List<Action> actions = new ArrayList<>(reply.actions());
        actions.removeIf(Action.Share.class::isInstance);
        return new Reply(reply.blocks(), actions);
    }
}
