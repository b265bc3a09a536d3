package org.recueil.telegram;

import java.time.Duration;
import java.util.function.Supplier;
import org.recueil.bot.Bot;
import org.recueil.bot.Quotes;
import org.recueil.cli.Engine;
import org.recueil.data.DataException;
import org.recueil.delivery.Courier;
import org.recueil.delivery.Failure;
import org.recueil.delivery.PlatformObserver;
import org.recueil.delivery.RateLimiter;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.OutgoingFiles;
import org.recueil.platform.network.PlatformApi;
import org.recueil.service.IndexOpening;
import org.recueil.service.StandardPlatformSession;
import org.recueil.telegram.api.ApiFailure;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.api.Destination;
import org.recueil.telegram.api.Journal;
import org.recueil.telegram.api.Self;
import org.recueil.telegram.api.Settings;
import org.recueil.telegram.api.Timings;
import org.recueil.telegram.entrance.Poller;
import org.recueil.telegram.entrance.UpdateReader;
import org.recueil.telegram.entrance.Updates;
import org.recueil.telegram.event.InlineAnswers;
import org.recueil.telegram.render.Words;
import org.recueil.telegram.show.AdapterContext;
import org.recueil.telegram.show.Addressed;
import org.recueil.telegram.show.Composer;
import org.recueil.telegram.show.Memory;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/**
 * The bot in Telegram, from its first request to its last. It asks who it is, announces itself, answers updates until it is
 * closed, and then finishes what is under way.
 */
final class TelegramBot extends StandardPlatformSession<Self> {
    private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final Duration FIRST_ANSWERS = Duration.ofMillis(300);
    private static final long LAST_MILLIS = 500;
    private static final long FINISHING_MILLIS = 3_000;
    private static final Duration CONFIRMING = Duration.ofMillis(700);

    private final Supplier<Engine> engine;
    private final Timings timings;
    private final PlatformObserver observer;
    private final BotApi api;
    private final boolean checksDrafts;
    private final UpdateReader reader = new UpdateReader();

    TelegramBot(Supplier<Engine> engine, Settings settings, Timings timings, PlatformObserver observer) {
        super("telegram", THREADS, timings.polling(), observer, "no updates for now", "updates come in again");
        this.engine = engine;
        this.timings = timings;
        this.observer = observer;
        this.api = new BotApi(settings);
        this.checksDrafts = settings.checksDrafts();
    }

    @Override
    protected PlatformApi api() {
        return api;
    }

    @Override
    protected Self self() throws ApiFailure {
        return Self.of(api.ask(new GetMe()));
    }

    @Override
    protected DataException unusable(Failure unknownToken) {
        return Settings.unknownToken(unknownToken);
    }

    @Override
    protected void serve(Self self) throws Failure, InterruptedException {
        Journal.started(self);
        observer.connected(timings.silence());
        Bot bot = engine.get().bot();
        ChatDrafts drafts = new ChatDrafts(bot, "Telegram", Words::draftsInMessages, checksDrafts);
        Composer composer = new Composer(bot, drafts, self, observer);
        Memory memory = new Memory(timer::now);
        OutgoingFiles files = new OutgoingFiles("telegram-files");
        Courier<Destination> courier = new Courier<>(
                new RateLimiter<>(timings.limits(), timings.all()),
                timings.patience(),
                timer,
                workers,
                observer,
                destination -> AdapterContext.apology(destination, api, files, memory, composer));
        observer.queue(courier::waiting);
        AdapterContext context = new AdapterContext(
                self, api, files, courier, memory, composer, new Addressed(self, bot, drafts), observer);
        Updates updates = new Updates(
                reader, context, new InlineAnswers(bot, new Quotes(engine.get().corpus()), self));
        Poller poller = new Poller(api, retryLoop, updates::handle, observer, timings);
        Thread announcing = new Thread(() -> announce(bot), "telegram-profile");
        announcing.start();
        IndexOpening.begin(bot);
        Duration confirming = CONFIRMING;
        try {
            poller.run();
            long told = System.nanoTime();
            Journal.stopping(courier.waiting());
            courier.awaitIdle(FINISHING_MILLIS);
            // what the answers did not need, a slow network may
            confirming = CONFIRMING.plusMillis(FINISHING_MILLIS).minusNanos(System.nanoTime() - told);
        } finally {
            courier.close();
            courier.awaitRequests(LAST_MILLIS);
            files.close();
            poller.confirm(confirming);
            api.endAsking();
            announcing.join();
        }
    }

    /** Announces commands and descriptions, once those who waited are answered. If that fails, the next start tries again. */
    private void announce(Bot bot) {
        try {
            retryLoop.sleep(FIRST_ANSWERS);
            new BotProfile(api, bot).announce();
        } catch (ApiFailure failure) {
            if (!retryLoop.isStopped()) {
                Journal.profileFailed(failure);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
