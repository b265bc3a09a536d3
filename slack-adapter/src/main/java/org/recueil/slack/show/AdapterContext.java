package org.recueil.slack.show;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recueil.delivery.Courier;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.FailureBoundary;
import org.recueil.delivery.PlatformObserver;
import org.recueil.delivery.RateLimiter;
import org.recueil.delivery.Timer;
import org.recueil.slack.api.DeliveryCallback;
import org.recueil.slack.api.Destination;
import org.recueil.slack.api.Journal;
import org.recueil.slack.api.OneRequest;
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

/** What all who handle what Slack sent work with. */
public final class AdapterContext {
    private final Self self;
    private final WebApi api;
    private final InstalledApp app;
    private final Composer composer;
    private final Memory memory;
    private final Languages languages;
    private final Courier<Destination> courier;
    private final PlatformObserver watch;

    /** @param executor makes the answers */
    public AdapterContext(
            Self self,
            WebApi api,
            InstalledApp app,
            Composer composer,
            Timings terms,
            Timer timer,
            Executor executor,
            PlatformObserver watch) {
        this.self = self;
        this.api = api;
        this.app = app;
        this.composer = composer;
        this.watch = watch;
        this.memory = new Memory(timer::now);
        this.languages = new Languages(api, timer, app.language());
        this.courier = new Courier<>(
                new RateLimiter<>(terms.limits(), Optional.empty()),
                terms.patience(),
                timer,
                executor,
                watch,
                this::busy);
    }

    public Self self() {
        return self;
    }

    public WebApi api() {
        return api;
    }

    public InstalledApp app() {
        return app;
    }

    public Composer composer() {
        return composer(DeliveryCallback.NONE);
    }

    /** One that tells the log what it answers where the core fails. */
    public Composer composer(DeliveryCallback ending) {
        return composer.telling(failure -> failed(ending.about(), failure));
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

    public PlatformObserver watch() {
        return watch;
    }

    /** Works on what came in; where we fail, does something instead. */
    public void attempt(String about, FailureBoundary.Work work, Runnable instead) {
        FailureBoundary.around(work, thrown -> {
            failed(about, thrown);
            instead.run();
        });
    }

    /** Something made us fail: told to the people who look after the bot, without what people said. */
    void failed(String what, Throwable thrown) {
        watch.failed();
        Journal.failed(what, thrown);
    }

    /** Brings an answer to its place, in the language of the person who asked. */
    public void show(
            Target target, String user, Function<Language, List<SlackMessage>> answer, DeliveryCallback ending) {
        Function<Language, AnswerScript> script =
                language -> AnswerScript.of(() -> answer.apply(language), apology(language));
        bring(target, user, script, ending);
    }

    /** Posts for all what somebody shares; that person may delete it. */
    public void share(Target.Shared target, Function<Language, List<SlackMessage>> answer, DeliveryCallback ending) {
        Function<Language, AnswerScript> script = language -> AnswerScript.of(
                () -> answer.apply(language), apology(language), Optional.of(new Owner(target.user(), language)));
        bring(target, target.user(), script, ending);
    }

    /** Answers a question, in the place of the answer to what it said before, if there is one. */
    public void answer(SaidLine question, DeliveryCallback ending) {
        bring(
                question.target(),
                question.user(),
                language -> new AnswerScript.Answering(this, question, language, ending),
                ending);
    }

    private void bring(Target target, String user, Function<Language, AnswerScript> script, DeliveryCallback ending) {
        if (!target.isKnown()) {
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
     * @param address where the first of them may be deleted, wherever it is; empty if there is none
     */
    public void withdraw(
            Destination destination, String address, String channel, List<String> messages, DeliveryCallback ending) {
        courier.submit(destination, new MessageDeletion(api, address, channel, messages, ending));
    }

    /** The answer to a line for one person alone; to be shared, if others are there. */
    public List<SlackMessage> alone(String line, AnswerPlace place, String channel, DeliveryCallback ending) {
        Composer telling = composer(ending);
        return memory.own.get(channel).isPresent() ? telling.answer(line, place) : telling.shareable(line, place);
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

    /** Lays a window over the one in which somebody has just pressed something. */
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

    /** Opens a window for somebody who has just pressed something, while Slack still lets it be opened. */
    public void open(String user, String trigger, Function<Language, View> window, DeliveryCallback ending) {
        languages
                .of(user)
                .thenAccept(language -> send(
                        new Destination.Person(user, ""),
                        () -> api.call("views.open", Requests.window(trigger, window.apply(language))),
                        ending));
    }

    public void send(Destination destination, Supplier<CompletionStage<Payload>> request, DeliveryCallback ending) {
        courier.submit(destination, new OneRequest(request, ending));
    }

    /** The one message for all that was given up at a destination. */
    private Optional<Delivery> busy(Destination destination) {
        return memory.asked.get(destination).map(asked -> {
            Supplier<List<SlackMessage>> busy = () -> composer.apology(UserFacingError.BUSY, asked.language());
            return new Showing(this, asked.target().beside(), AnswerScript.of(busy, busy), DeliveryCallback.NONE);
        });
    }
}
