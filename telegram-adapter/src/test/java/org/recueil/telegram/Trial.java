package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.recueil.command.Answer;
import org.recueil.command.Bot;
import org.recueil.command.Language;
import org.recueil.command.Message;
import org.recueil.data.CorpusReader;
import org.recueil.data.DataException;
import org.recueil.delivery.Patience;
import org.recueil.delivery.Watch;
import org.recueil.index.LazySearchEngine;
import org.recueil.main.Engine;
import org.recueil.model.Corpus;
import org.recueil.telegram.fake.FakeTelegram;

/** The adapter and a fake Telegram, both running, for the length of a test; at the end the bot has broken no rule. */
final class Trial implements AutoCloseable {
    static final String TOKEN = "123456:TEST-secret";

    /** The corpus and the bot over it, read once. */
    static final Engine ENGINE = engine();

    /** Telegram's limits, but quick to try again. */
    static final Terms QUICK = new Terms(
            TelegramLimits::of,
            TelegramLimits.ALL_CHATS,
            new Patience(10, Duration.ofSeconds(30), Duration.ofMillis(50), Duration.ofMillis(400)),
            Duration.ofSeconds(20),
            Duration.ofMillis(500),
            Duration.ofMillis(50),
            Duration.ofMillis(400));

    final FakeTelegram telegram = FakeTelegram.start(TOKEN);
    private final Terms terms;
    private TelegramBot bot;
    private Thread thread;
    private volatile Optional<DataException> ended = Optional.empty();

    private Trial(Terms terms) {
        this.terms = terms;
        telegram.patience(Duration.ofSeconds(30));
    }

    static Trial start() {
        return start(QUICK);
    }

    static Trial start(Terms terms) {
        Trial trial = prepare(terms);
        trial.startBot();
        return trial;
    }

    /** With a bot that is still to be started. */
    static Trial prepare(Terms terms) {
        return new Trial(terms);
    }

    private static Engine engine() {
        try {
            Corpus corpus = CorpusReader.readCarried();
            return new Engine(corpus, new Bot(corpus, new LazySearchEngine(corpus)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void startBot() {
        bot = new TelegramBot(() -> ENGINE, new Settings(TOKEN, HttpUrl.get(telegram.url())), terms, Watch.NONE);
        thread = new Thread(this::run, "trial");
        thread.start();
    }

    private void run() {
        try {
            bot.run();
        } catch (DataException failure) {
            ended = Optional.of(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void stopBot() {
        bot.close();
        joinBot();
    }

    /** Waits until the bot has ended by itself. @return why */
    Optional<DataException> joinBot() {
        try {
            thread.join(10_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        assertEquals(false, thread.isAlive(), "the bot still runs");
        return ended;
    }

    /** What the core answers in private, in French. */
    static Answer core(String line) {
        return ENGINE.bot().answer(new Message(line, Language.FRENCH));
    }

    @Override
    public void close() {
        stopBot();
        List<?> violations = telegram.violations();
        telegram.close();
        assertEquals(List.of(), violations);
    }
}
