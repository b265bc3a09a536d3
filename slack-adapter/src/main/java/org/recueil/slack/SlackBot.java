package org.recueil.slack;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.recueil.command.Bot;
import org.recueil.command.Language;
import org.recueil.command.Message;
import org.recueil.delivery.Courier;
import org.recueil.delivery.Failure;
import org.recueil.delivery.Insistence;
import org.recueil.delivery.Timer;
import org.recueil.delivery.Workers;
import org.recueil.main.Engine;
import org.recueil.slack.Settings.Entrance;

/**
 * The bot in Slack, from its first request to its last: it asks who it is, connects, answers until it is closed, and then
 * finishes what is under way.
 */
final class SlackBot implements AutoCloseable {
    private static final int THREADS = 8;
    private static final long FINISHING_MILLIS = 3_000;
    private static final long LAST_MILLIS = 500;
    private static final long CLOSING_MILLIS = 4_500;

    private final Engine engine;
    private final Settings settings;
    private final Terms terms;
    private final WebApi api;
    private final Insistence insistence;
    private final Timer timer = Timer.system("slack-timer");
    private final ExecutorService workers = Workers.start("slack-worker", THREADS);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<ApiFailure> unknownToken = new AtomicReference<>();
    private volatile Optional<Connection> connection = Optional.empty();

    SlackBot(Engine engine, Settings settings, Terms terms) {
        this.engine = engine;
        this.settings = settings;
        this.terms = terms;
        this.api = new WebApi(settings.api(), settings.botToken(), this::end);
        this.insistence = new Insistence(terms.connecting(), Journal.CONNECTING);
    }

    /**
     * Serves until it is closed.
     *
     * @throws Failure where Slack does not know a token
     */
    void run() throws Failure, InterruptedException {
        try {
            Optional<Payload> test = insistence.ask(() -> api.ask("auth.test", settings.botToken()));
            if (test.isPresent()) {
                serve(Self.of(test.get()));
            }
        } finally {
            api.close();
            timer.close();
            workers.shutdown();
            ended.countDown();
        }
        if (unknownToken.get() != null) {
            throw unknownToken.get();
        }
    }

    private void serve(Self self) throws Failure, InterruptedException {
        Journal.started(self);
        Bot bot = engine.bot();
        Composer composer = new Composer(bot, engine.corpus());

        Desk desk = new Desk(self, api, composer, terms, timer, workers);
        Courier<Destination> courier = desk.courier();
        Reception reception = new Reception(desk, timer);
        warmUp(bot, composer, reception);
        Connection entrance = entrance(reception);
        connection = Optional.of(entrance);
        try {
            if (!insistence.isStopped()) {
                entrance.run();
            }
            Journal.stopping(courier.waiting());
            reception.awaitIdle(FINISHING_MILLIS);
            courier.awaitIdle(LAST_MILLIS);
        } finally {
            courier.close();
            entrance.close();
        }
    }

    /** Whoever asks first need not wait for code to be loaded, nor for a search to open the index. */
    private void warmUp(Bot bot, Composer composer, Reception reception) {
        workers.execute(() -> bot.answer(new Message("/search victimes", Language.FRENCH)));
        composer.shareable("/rec II.37", Language.FRENCH, "")
                .forEach(message -> Payload.parse(WebApi.json(message)).text("text"));
        reception.take(Reception.Kind.COMMAND, "", Payload.parse("{}"), () -> {});
    }

    private Connection entrance(Reception reception) {
        if (settings.entrance() instanceof Entrance.Socket socket) {
            return new SocketMode(api, socket.appToken(), reception, insistence, timer, terms);
        }
        Entrance.Http http = (Entrance.Http) settings.entrance();
        return new HttpMode(http.signingSecret(), http.port(), reception, timer);
    }

    private void end(ApiFailure failure) {
        unknownToken.compareAndSet(null, failure);
        stop();
    }

    private void stop() {
        insistence.stop();
        api.cancelAsked();
        connection.ifPresent(Connection::stop);
    }

    /** Takes nothing more in, lets answers under way finish, and returns once all has ended, within five seconds. */
    @Override
    public void close() {
        stop();
        try {
            if (!ended.await(CLOSING_MILLIS, TimeUnit.MILLISECONDS)) {
                api.close();
            }
        } catch (InterruptedException hurried) {
            api.close();
            Thread.currentThread().interrupt();
        }
    }
}
