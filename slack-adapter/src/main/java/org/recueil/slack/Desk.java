package org.recueil.slack;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recueil.command.Language;
import org.recueil.delivery.Boundary;
import org.recueil.delivery.Courier;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.Pace;
import org.recueil.delivery.Timer;
import org.recueil.delivery.Watch;

/** What all who handle what Slack sent work with. */
final class Desk {
    private final Self self;
    private final WebApi api;
    private final Composer composer;
    private final Memory memory;
    private final Languages languages;
    private final Courier<Destination> courier;
    private final Watch watch;

    /** @param executor makes the answers */
    Desk(Self self, WebApi api, Composer composer, Terms terms, Timer timer, Executor executor, Watch watch) {
        this.self = self;
        this.api = api;
        this.composer = composer;
        this.watch = watch;
        this.memory = new Memory(timer::now);
        this.languages = new Languages(api, timer);
        this.courier = new Courier<>(
                new Pace<>(terms.limits(), Optional.empty()), terms.patience(), timer, executor, watch, this::busy);
    }

    Self self() {
        return self;
    }

    WebApi api() {
        return api;
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

    Watch watch() {
        return watch;
    }

    /** Works on what came in; where we fail, does something instead. */
    void attempt(String about, Boundary.Work work, Runnable instead) {
        Boundary.around(work, thrown -> {
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
        if (!target.isKnown()) {
            ending.shown();
            return;
        }
        languages.of(user).thenAccept(language -> {
            memory.asked.put(target.destination(), new Memory.Asked(target, language));
            Supplier<List<SlackMessage>> apology = () -> composer.apology(Trouble.FAILED, language);
            courier.submit(
                    target.destination(), new Showing(this, target, () -> answer.apply(language), apology, ending));
        });
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

    void send(Destination destination, Supplier<CompletionStage<Payload>> request, Ending ending) {
        courier.submit(destination, new OneRequest(request, ending));
    }

    /** The one message for all that was given up at a destination. */
    private Optional<Delivery> busy(Destination destination) {
        return memory.asked.get(destination).map(asked -> {
            Supplier<List<SlackMessage>> busy = () -> composer.apology(Trouble.BUSY, asked.language());
            return new Showing(this, asked.target().beside(), busy, busy, Ending.NONE);
        });
    }
}
