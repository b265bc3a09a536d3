package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.cli.Engine;
import org.recueil.data.DataException;
import org.recueil.delivery.Backoff;
import org.recueil.delivery.PlatformObserver;
import org.recueil.delivery.QueuePolicy;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.network.Network;
import org.recueil.service.RunningSession;
import org.recueil.telegram.api.Self;
import org.recueil.telegram.api.Settings;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.api.Timings;
import org.recueil.telegram.fake.Button;
import org.recueil.telegram.fake.FakeTelegram;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;
import org.recueil.telegram.render.Words;
import org.recueil.telegram.show.Composer;
import org.recueil.wording.Language;

/** The adapter and a fake Telegram, both running, for the length of a test; at the end the bot has broken no rule. */
public final class Trial implements AutoCloseable {
    static final String TOKEN = "123456:TEST-secret";

    /** The corpus and the bot over it, read once. */
    public static final Engine ENGINE = new Engine(TestCorpus.get(), TestCorpus.bot());

    /** Telegram's limits, but quick to try again. */
    static final Timings QUICK = new Timings(
            TelegramLimits::of,
            TelegramLimits.ALL_CHATS,
            new QueuePolicy(10, Duration.ofSeconds(30), Duration.ofMillis(50), Duration.ofMillis(400)),
            Duration.ofSeconds(20),
            Duration.ofMillis(500),
            new Backoff(Duration.ofMillis(50), Duration.ofMillis(400)));

    /** The same without limits, for floods. */
    static final Timings UNLIMITED = new Timings(
            destination -> List.of(), Optional.empty(), QUICK.patience(), QUICK.poll(), QUICK.hung(), QUICK.polling());

    final FakeTelegram telegram = FakeTelegram.start(TOKEN);
    private final Engine engine;
    private final Timings timings;
    private final PlatformObserver observer;
    private RunningSession bot;

    private Trial(Engine engine, Timings timings, PlatformObserver observer) {
        this.engine = engine;
        this.timings = timings;
        this.observer = observer;
        telegram.patience(Duration.ofSeconds(30));
    }

    static Trial start() {
        return start(QUICK);
    }

    static Trial start(Timings timings) {
        Trial trial = prepare(timings);
        trial.startBot();
        return trial;
    }

    static Trial start(Engine engine, Timings timings, PlatformObserver observer) {
        Trial trial = new Trial(engine, timings, observer);
        trial.startBot();
        return trial;
    }

    /** With a bot that is still to be started. */
    static Trial prepare(Timings timings) {
        return new Trial(ENGINE, timings, PlatformObserver.NONE);
    }

    /** A composer of the bot. It checks drafts. */
    public static Composer composer(Self self) {
        ChatDrafts drafts = new ChatDrafts(ENGINE.bot(), "Telegram", Words::draftsInMessages, true);
        return new Composer(ENGINE.bot(), drafts, self, PlatformObserver.NONE);
    }

    /** The bot of that server, without a proxy. */
    static Settings settings(FakeTelegram telegram) {
        return new Settings(TOKEN, HttpUrl.get(telegram.url()), Network.direct(), true);
    }

    void startBot() {
        startBot(settings(telegram));
    }

    void startBot(Settings settings) {
        bot = RunningSession.start(new TelegramBot(() -> engine, settings, timings, observer));
    }

    void stopBot() {
        bot.stop();
    }

    /**
     * Waits until the bot has ended by itself.
     *
     * @return why
     */
    Optional<DataException> joinBot() {
        return bot.awaitEnd();
    }

    /** Presses the button that says these words or asks for this line, wherever it stands, and returns what is shown then. */
    Post presses(Person person, Post shown, String wordsOrLine) {
        Post reached = reach(person, shown, wordsOrLine);
        return turn(person, reached, wordsOrLine);
    }

    /** The message with that button: as it is, or with the menu open behind which it stands. */
    Post reach(Person person, Post shown, String wordsOrLine) {
        Post reached = shown;
        for (String menu : List.of("Plus ▾", "Affiner ▾", "More ▾", "Narrow ▾")) {
            if (button(reached, wordsOrLine).isEmpty() && button(reached, menu).isPresent()) {
                Post open = turn(person, reached, menu);
                reached = button(open, wordsOrLine).isPresent() ? open : turn(person, open, "▴");
            }
        }
        return reached;
    }

    private Post turn(Person person, Post shown, String wordsOrLine) {
        Button button = button(shown, wordsOrLine)
                .orElseThrow(() -> new AssertionError("no button " + wordsOrLine + ", only " + shown.buttons()));
        assertEquals("", person.presses(shown, button).awaitAnswer().text());
        return telegram.awaitEdit(shown);
    }

    /** The button that says these words or asks for this line. */
    static Optional<Button> button(Post shown, String wordsOrLine) {
        return shown.buttons().stream()
                .filter(button -> button.label().contains(wordsOrLine)
                        || says(button.value()).equals(wordsOrLine))
                .findFirst();
    }

    /** What a button says, of what it carries. */
    static String says(String carried) {
        return carried.split("\n", 2)[0];
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
