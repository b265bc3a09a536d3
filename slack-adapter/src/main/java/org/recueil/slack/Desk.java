package org.recueil.slack;

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
import org.recueil.slack.app.InstalledApp;
import org.recueil.wording.Language;

/** What all who handle what Slack sent work with. */
final class Desk {
    private final Self self;
    private final WebApi api;
    private final InstalledApp app;
    private final Composer composer;
    private final Memory memory;
    private final Languages languages;
    private final Courier<Destination> courier;
    private final PlatformObserver watch;

    /** @param executor makes the answers */
    Desk(
            Self self,
            WebApi api,
            InstalledApp app,
            Composer composer,
            Terms terms,
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

    Self self() {
        return self;
    }

    WebApi api() {
        return api;
    }

    InstalledApp app() {
        return app;
    }

    Composer composer() {
        return composer(Ending.NONE);
    }

    /** One that tells the log what it answers where the core fails. */
    Composer composer(Ending ending) {
        return composer.telling(failure -> failed(ending.about(), failure));
    }

    Memory memory() {
        return memory;
    }

    Languages languages() {
        return languages;
    }

    Courier<Destination> courier() {
        return courier;
    }

    PlatformObserver watch() {
        return watch;
    }

    /** Works on what came in; where we fail, does something instead. */
    void attempt(String about, FailureBoundary.Work work, Runnable instead) {
        FailureBoundary.around(work, thrown -> {
            failed(about, thrown);
            instead.run();
        });
    }

    /** Something made us fail: told to who looks after the bot, without what people said. */
    void failed(String what, Throwable thrown) {
        watch.failed();
        Journal.failed(what, thrown);
    }

    /** Brings an answer to its place, in the language of who asked. */
    void show(Target target, String user, Function<Language, List<SlackMessage>> answer, Ending ending) {
        Function<Language, Script> script = language -> Script.of(() -> answer.apply(language), apology(language));
        bring(target, user, script, ending);
    }

    /** Posts for all what somebody shares; that person may delete it. */
    void share(Target.Shared target, Function<Language, List<SlackMessage>> answer, Ending ending) {
        Function<Language, Script> script = language -> Script.of(
                () -> answer.apply(language), apology(language), Optional.of(new Owner(target.user(), language)));
        bring(target, target.user(), script, ending);
    }

    /** Answers a question, in the place of the answer to what it said before, if there is one. */
    void answer(Question question, Ending ending) {
        bring(
                question.target(),
                question.user(),
                language -> new Script.Answering(this, question, language, ending),
                ending);
    }

    private void bring(Target target, String user, Function<Language, Script> script, Ending ending) {
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
        return () -> composer.apology(Trouble.FAILED, language);
    }

    /**
     * Deletes messages of ours.
     *
     * @param address where the first of them may be deleted, wherever it is; empty if there is none
     */
    void withdraw(Destination destination, String address, String channel, List<String> messages, Ending ending) {
        courier.submit(destination, new Withdrawal(api, address, channel, messages, ending));
    }

    /** The answer to a line for one person alone; to be shared, if others are there. */
    List<SlackMessage> alone(String line, Place place, String channel, Ending ending) {
        Composer telling = composer(ending);
        return memory.own.get(channel).isPresent() ? telling.answer(line, place) : telling.shareable(line, place);
    }

    /** Says what went wrong. */
    void apologise(Target target, String user, Trouble trouble, Ending ending) {
        show(target, user, language -> composer.apology(trouble, language), ending);
    }

    /** Shows a person their Home. */
    void publish(String user, Function<Language, View> home, Ending ending) {
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
    void push(String user, String trigger, Supplier<View> window, Ending ending) {
        send(
                new Destination.Person(user, ""),
                () -> api.call("views.push", Requests.window(trigger, window.get())),
                ending);
    }

    /** Shows something else in a window. */
    void update(String user, String view, Supplier<View> window, Ending ending) {
        send(
                new Destination.Person(user, ""),
                () -> api.call("views.update", Map.of("view_id", view, "view", WebApi.json(window.get()))),
                ending);
    }

    /** Opens a window for somebody who has just pressed something, while Slack still lets it be opened. */
    void open(String user, String trigger, Function<Language, View> window, Ending ending) {
        languages
                .of(user)
                .thenAccept(language -> send(
                        new Destination.Person(user, ""),
                        () -> api.call("views.open", Requests.window(trigger, window.apply(language))),
                        ending));
    }

    void send(Destination destination, Supplier<CompletionStage<Payload>> request, Ending ending) {
        courier.submit(destination, new OneRequest(request, ending));
    }

    /** The one message for all that was given up at a destination. */
    private Optional<Delivery> busy(Destination destination) {
        return memory.asked.get(destination).map(asked -> {
            Supplier<List<SlackMessage>> busy = () -> composer.apology(Trouble.BUSY, asked.language());
            return new Showing(this, asked.target().beside(), Script.of(busy, busy), Ending.NONE);
        });
    }
}
