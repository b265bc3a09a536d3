package org.recueil.slack.show;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recueil.delivery.Courier;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.PlatformObserver;
import org.recueil.delivery.RateLimiter;
import org.recueil.delivery.Timer;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.ObservedWork;
import org.recueil.platform.OneRequest;
import org.recueil.platform.OutgoingFiles;
import org.recueil.platform.Way;
import org.recueil.slack.api.DeliveryCallback;
import org.recueil.slack.api.Destination;
import org.recueil.slack.api.Journal;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.Self;
import org.recueil.slack.api.Target;
import org.recueil.slack.api.Timings;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.api.WebApi;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.render.AnswerPlace;
import org.recueil.slack.render.Requests;
import org.recueil.slack.render.SlackMessage;
import org.recueil.wording.Language;

/** What everything that handles events of Slack works with: the API, the queues, the memory. Safe for use by several threads. */
public final class AdapterContext {
    private final Self self;
    private final WebApi api;
    private final OutgoingFiles files;
    private final InstalledApp app;
    private final Composer composer;
    private final Memory memory;
    private final Languages languages;
    private final Courier<Destination> courier;
    private final PlatformObserver observer;
    private final ObservedWork observed;

    /** @param executor makes the answers */
    public AdapterContext(
            Self self,
            WebApi api,
            OutgoingFiles files,
            InstalledApp app,
            Composer composer,
            Timings timings,
            Timer timer,
            Executor executor,
            PlatformObserver observer) {
        this.self = self;
        this.api = api;
        this.files = files;
        this.app = app;
        this.composer = composer;
        this.observer = observer;
        this.observed = new ObservedWork(observer, Journal::failed);
        this.memory = new Memory(timer::now);
        this.languages = new Languages(api, timer, app.language());
        this.courier = new Courier<>(
                new RateLimiter<>(timings.limits(), Optional.empty()),
                timings.patience(),
                timer,
                executor,
                observer,
                this::busy);
    }

    public Self self() {
        return self;
    }

    public WebApi api() {
        return api;
    }

    public OutgoingFiles files() {
        return files;
    }

    public InstalledApp app() {
        return app;
    }

    public Composer composer() {
        return composer(DeliveryCallback.NONE);
    }

    /** A composer that reports failures of the core under the name of this delivery. */
    public Composer composer(DeliveryCallback ending) {
        return composer.telling(failure -> observed.failed(ending.about(), failure));
    }

    public Memory memory() {
        return memory;
    }

    public Languages languages() {
        return languages;
    }

    public Courier<Destination> courier() {
        return courier;
    }

    public PlatformObserver observer() {
        return observer;
    }

    /** Works on what came in; if we fail, does something else instead. */
    public void attempt(String about, ObservedWork.Work work, Runnable instead) {
        observed.attempt(about, work, instead);
    }

    /** What came in made us fail. Those who look after the bot are told, but not what it says. */
    void failed(String about, Throwable thrown) {
        observed.failed(about, thrown);
    }

    /** Shows an answer in its place, in the language of the person who asked. */
    public void show(
            Target target, String user, Function<Language, List<SlackMessage>> answer, DeliveryCallback ending) {
        Function<Language, AnswerScript> script =
                language -> AnswerScript.of(() -> answer.apply(language), apology(language));
        bring(target, user, script, ending);
    }

    /** Posts for everybody what a person shares. That person may delete it. */
    public void share(Target.Shared target, Function<Language, List<SlackMessage>> answer, DeliveryCallback ending) {
        Function<Language, AnswerScript> script = language -> AnswerScript.of(
                () -> answer.apply(language), apology(language), Optional.of(new Owner(target.user(), language)));
        bring(target, target.user(), script, ending);
    }

    /** Brings an answer with its file into the direct conversation of a person, who is told if that fails. */
    void bringDirectly(List<SlackMessage> answer, Target.Alone asked) {
        DeliveryCallback told = DeliveryCallback.NONE.with(
                () -> {}, why -> apologise(asked.further(), asked.user(), why, DeliveryCallback.NONE));
        show(new Target.Direct(asked.user()), asked.user(), language -> answer, told);
    }

    /**
     * Brings an answer with its file for a person who asked in a view, once, however often the view is made. Nothing can be told
     * there.
     */
    public Consumer<List<SlackMessage>> bringingOnce(String user) {
        AtomicBoolean isBrought = new AtomicBoolean();
        return answer -> {
            if (isBrought.compareAndSet(false, true)) {
                show(new Target.Direct(user), user, language -> answer, DeliveryCallback.NONE);
            }
        };
    }

    /** Answers a question. If it was edited, the answer replaces the earlier one. */
    public void answer(SaidLine question, DeliveryCallback ending) {
        bring(
                question.target(),
                question.user(),
                language -> new QuestionScript(this, question, language, ending),
                ending);
    }

    private void bring(Target target, String user, Function<Language, AnswerScript> script, DeliveryCallback ending) {
        if (!target.isSendable()) {
            ending.shown();
            return;
        }
        languages.of(user).thenAccept(language -> {
            if (!(target instanceof Target.Shared)) {
                memory.asked.put(target.destination(), new Memory.Asked(target, language));
            }
            courier.submit(target.destination(), new Showing(this, target, script.apply(language), ending));
        });
    }

    private Supplier<List<SlackMessage>> apology(Language language) {
        return () -> composer.apology(UserFacingError.FAILED, language);
    }

    /**
     * Deletes messages of ours.
     *
     * @param address where the first of them can be deleted, wherever it is; empty if there is none
     */
    public void withdraw(
            Destination destination, String address, String channel, List<String> messages, DeliveryCallback ending) {
        courier.submit(destination, new MessageDeletion(api, address, channel, messages, ending));
    }

    /** The answer to a line for one person alone; with a button that shares it, if others are there. */
    public List<SlackMessage> alone(String line, AnswerPlace place, String channel, DeliveryCallback ending) {
        Composer telling = composer(ending);
        return memory.own.get(channel).isPresent() ? telling.answer(line, place) : telling.shareable(line, place);
    }

    /**
     * A word such as <i>next</i>, said in a conversation of one person with the bot, goes on from here. Of what is a draft, or
     * may be, nothing is kept: no word goes on from it, or back to it.
     *
     * @param said the line as it was said
     */
    public void goesOnFrom(String channel, String said, Way way) {
        ChatDrafts drafts = composer.drafts();
        if (drafts.isConfidential(said) || drafts.isConfidential(way.line())) {
            memory.shown.forget(channel);
        } else {
            List<String> steps = way.steps().stream()
                    .takeWhile(step -> !drafts.isConfidential(step))
                    .toList();
            memory.shown.put(channel, new Way(way.line(), steps));
        }
    }

    /** Says what went wrong. */
    public void apologise(Target target, String user, UserFacingError trouble, DeliveryCallback ending) {
        show(target, user, language -> composer.apology(trouble, language), ending);
    }

    /** Shows a person their Home. */
    public void publish(String user, Function<Language, View> home, DeliveryCallback ending) {
        if (user.isEmpty()) {
            ending.shown();
            return;
        }
        languages
                .of(user)
                .thenAccept(language -> send(
                        new Destination.Person(user, ""),
                        () -> api.call("views.publish", Requests.home(user, home.apply(language))),
                        ending));
    }

    /** Opens a window above the one in which somebody has just pressed something. */
    public void push(String user, String trigger, Supplier<View> window, DeliveryCallback ending) {
        send(
                new Destination.Person(user, ""),
                () -> api.call("views.push", Requests.window(trigger, window.get())),
                ending);
    }

    /** Shows something else in a window. */
    public void update(String user, String view, Supplier<View> window, DeliveryCallback ending) {
        send(
                new Destination.Person(user, ""),
                () -> api.call("views.update", Map.of("view_id", view, "view", WebApi.json(window.get()))),
                ending);
    }

    /** Opens a window for somebody who has just pressed something. Slack allows that only for a short while. */
    public void open(String user, String trigger, Function<Language, View> window, DeliveryCallback ending) {
        languages
                .of(user)
                .thenAccept(language -> send(
                        new Destination.Person(user, ""),
                        () -> api.call("views.open", Requests.window(trigger, window.apply(language))),
                        ending));
    }

    /** Makes a request whose result is not needed. It is logged and dropped if it can never be accepted. */
    public void send(Destination destination, Supplier<CompletionStage<Payload>> request, DeliveryCallback ending) {
        courier.submit(
                destination,
                new OneRequest<>(
                        request,
                        WebApi::failure,
                        ending::shown,
                        failure -> {
                            Journal.refused(failure);
                            ending.refused(failure);
                        },
                        ending::givenUp));
    }

    /** The one message for everything that was given up at a destination. */
    private Optional<Delivery> busy(Destination destination) {
        return memory.asked.get(destination).map(asked -> {
            Supplier<List<SlackMessage>> busy = () -> composer.apology(UserFacingError.BUSY, asked.language());
            return new Showing(this, asked.target().further(), AnswerScript.of(busy, busy), DeliveryCallback.NONE);
        });
    }
}
