package org.recueil.slack;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.recueil.cli.Engine;
import org.recueil.data.DataException;
import org.recueil.delivery.Courier;
import org.recueil.delivery.Failure;
import org.recueil.delivery.PlatformObserver;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.OutgoingFiles;
import org.recueil.platform.Way;
import org.recueil.platform.network.PlatformApi;
import org.recueil.service.IndexOpening;
import org.recueil.service.StandardPlatformSession;
import org.recueil.slack.api.ApiFailure;
import org.recueil.slack.api.Destination;
import org.recueil.slack.api.Journal;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.Self;
import org.recueil.slack.api.Settings;
import org.recueil.slack.api.Settings.Entrance;
import org.recueil.slack.api.Timings;
import org.recueil.slack.api.WebApi;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.entrance.Connection;
import org.recueil.slack.entrance.HttpMode;
import org.recueil.slack.entrance.Reception;
import org.recueil.slack.entrance.SocketMode;
import org.recueil.slack.render.AnswerPlace;
import org.recueil.slack.render.Words;
import org.recueil.slack.show.AdapterContext;
import org.recueil.slack.show.Composer;
import org.recueil.wording.Language;

/**
 * The bot in Slack, from its first request to its last. It asks who it is, connects, answers until it is closed, and then
 * finishes what is under way.
 */
final class SlackBot extends StandardPlatformSession<Self> {
    private static final int THREADS = 8;
    private static final long FINISHING_MILLIS = 3_000;
    private static final long LAST_MILLIS = 500;

    private final Supplier<Engine> engine;
    private final Settings settings;
    private final Timings timings;
    private final PlatformObserver observer;
    private final WebApi api;
    private final AtomicReference<ApiFailure> unknownToken = new AtomicReference<>();
    private final OutgoingFiles files = new OutgoingFiles("slack-files");
    private volatile Optional<Connection> connection = Optional.empty();

    SlackBot(Supplier<Engine> engine, Settings settings, Timings timings, PlatformObserver observer) {
        super("slack", THREADS, timings.connecting(), observer, "not connected for now", "connected again");
        this.engine = engine;
        this.settings = settings;
        this.timings = timings;
        this.observer = observer;
        this.api = new WebApi(settings, this::end);
    }

    @Override
    protected PlatformApi api() {
        return api;
    }

    @Override
    protected Self self() throws ApiFailure {
        return Self.of(api.ask("auth.test", settings.botToken()));
    }

    @Override
    protected DataException unusable(Failure refused) {
        return Settings.unknownToken(refused);
    }

    @Override
    protected void serve(Self self) throws Failure, InterruptedException {
        Journal.started(self, api.granted());
        AdapterContext context = context(self, observer);
        Courier<Destination> courier = context.courier();
        observer.queue(courier::waiting);
        warmUp(context(self, PlatformObserver.NONE));
        Reception reception = new Reception(context, timer);
        Connection entrance = entrance(reception);
        connection = Optional.of(entrance);
        IndexOpening.begin(engine.get().bot());
        try {
            if (!retryLoop.isStopped()) {
                entrance.run();
            }
            Journal.stopping(courier.waiting());
            courier.hurry();
            reception.awaitIdle(FINISHING_MILLIS);
            courier.awaitIdle(LAST_MILLIS);
        } finally {
            courier.close();
            courier.awaitRequests(LAST_MILLIS);
            files.close();
            entrance.close();
        }
        if (unknownToken.get() != null) {
            throw unknownToken.get();
        }
    }

    private AdapterContext context(Self self, PlatformObserver told) {
        InstalledApp app = new InstalledApp(settings.app(), api::granted);
        ChatDrafts drafts =
                new ChatDrafts(engine.get().bot(), "Slack", Words::draftsInMessages, settings.checksDrafts());
        Composer composer =
                new Composer(engine.get().bot(), drafts, engine.get().corpus(), told, app);
        return new AdapterContext(self, api, files, app, composer, timings, timer, workers, told);
    }

    /**
     * Loads the code of an answer ahead of the first question. It uses a context of its own, because nobody asked and nothing
     * is to be counted.
     */
    private void warmUp(AdapterContext unwatched) {
        unwatched
                .composer()
                .shareable(
                        "/rec II.37",
                        new AnswerPlace(AnswerPlace.Readers.ONE, Language.FRENCH, "", Way.to("/rec II.37")))
                .forEach(message -> Payload.parse(WebApi.json(message.blocks())).list());
        new Reception(unwatched, timer).take(Reception.Kind.COMMAND, "", Payload.parse("{}"), 0, () -> {});
    }

    private Connection entrance(Reception reception) {
        if (settings.entrance() instanceof Entrance.Socket socket) {
            return new SocketMode(api, socket.appToken(), reception, retryLoop, timer, timings, observer);
        }
        return new HttpMode((Entrance.Http) settings.entrance(), reception, timer, timings.body(), observer);
    }

    private void end(ApiFailure failure) {
        unknownToken.compareAndSet(null, failure);
        stop();
    }

    @Override
    protected void stop() {
        super.stop();
        connection.ifPresent(Connection::stop);
    }
}
