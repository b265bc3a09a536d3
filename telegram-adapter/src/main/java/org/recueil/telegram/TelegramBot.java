package org.recueil.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.recueil.command.Bot;
import org.recueil.command.Quotes;
import org.recueil.delivery.Courier;
import org.recueil.delivery.Failure;
import org.recueil.delivery.Insistence;
import org.recueil.delivery.Pace;
import org.recueil.delivery.Timer;
import org.recueil.delivery.Watch;
import org.recueil.delivery.WatchedAttempts;
import org.recueil.delivery.Workers;
import org.recueil.main.Engine;
import org.recueil.service.IndexOpening;
import org.recueil.service.Presence;
import org.recueil.service.PresenceEnd;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/**
 * The bot in Telegram, from its first request to its last: it asks who it is, announces itself, answers updates until it is
 * closed, and then finishes what is under way.
 */
final class TelegramBot implements Presence {
    private static final Duration FIRST_ANSWERS = Duration.ofMillis(300);
    private static final long FINISHING_MILLIS = 3_000;
    private static final Duration CONFIRMING = Duration.ofMillis(700);

    private final Supplier<Engine> engine;
    private final Terms terms;
    private final Watch watch;
    private final BotApi api;
    private final Insistence insistence;
    private final Timer timer = Timer.system("telegram-timer");
    private final UpdateReader reader = new UpdateReader();
    private final ExecutorService workers;
    private final PresenceEnd end = new PresenceEnd();

    TelegramBot(Supplier<Engine> engine, Settings settings, Terms terms, Watch watch) {
        this.engine = engine;
        this.terms = terms;
        this.watch = watch;
        this.api = new BotApi(settings.token(), settings.api());
        this.insistence = new Insistence(terms.polling(), new WatchedAttempts(watch, Journal.POLLING));
        int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        this.workers = Workers.start("telegram-worker", threads);
    }

    @Override
    public void run() throws InterruptedException {
        try {
            Optional<Self> self = insistence.ask(() -> Self.of(api.ask(new GetMe())));
            if (self.isPresent()) {
                serve(self.get());
            }
        } catch (Failure unknownToken) {
            throw Settings.unknownToken(unknownToken);
        } finally {
            api.close();
            timer.close();
            workers.shutdown();
            end.reached();
        }
    }

    private void serve(Self self) throws Failure, InterruptedException {
        Journal.started(self);
        answered();
        Bot bot = engine.get().bot();
        Composer composer = new Composer(bot, self, watch);
        Memory memory = new Memory(timer::now);
        Courier<Destination> courier = new Courier<>(
                new Pace<>(terms.limits(), terms.all()),
                terms.patience(),
                timer,
                workers,
                watch,
                destination -> Desk.apology(destination, api, memory, composer));
        watch.queue(courier::waiting);
        Desk desk = new Desk(self, api, courier, memory, composer, new Addressed(self, bot::isCommand), watch);
        Updates updates = new Updates(
                reader, desk, new InlineAnswers(bot, new Quotes(engine.get().corpus()), self));
        Poller poller = new Poller(api, insistence, updates::handle, this::answered, terms.poll(), terms.hung());
        Thread announcing = new Thread(() -> announce(bot), "telegram-profile");
        announcing.start();
        IndexOpening.begin(bot);
        try {
            poller.run();
            Journal.stopping(courier.waiting());
            courier.awaitIdle(FINISHING_MILLIS);
        } finally {
            courier.close();
            poller.confirm(CONFIRMING);
            api.endAsking();
            announcing.join();
        }
    }

    private void answered() {
        watch.connected(terms.silence());
    }

    /** Once who waited is answered. Where that fails, the next start tries again. */
    private void announce(Bot bot) {
        try {
            insistence.sleep(FIRST_ANSWERS);
            new Profile(api, bot).announce();
        } catch (ApiFailure failure) {
            if (!insistence.isStopped()) {
                Journal.profileFailed(failure);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        insistence.stop();
        api.endAsking();
        end.await(api::close);
    }
}
