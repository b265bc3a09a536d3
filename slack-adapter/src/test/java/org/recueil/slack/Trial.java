package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.recueil.bot.TestCorpus;
import org.recueil.cli.Engine;
import org.recueil.data.DataException;
import org.recueil.delivery.Backoff;
import org.recueil.delivery.PlatformObserver;
import org.recueil.delivery.QueuePolicy;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.network.Network;
import org.recueil.service.RunningSession;
import org.recueil.slack.api.Settings;
import org.recueil.slack.api.Timings;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.app.AppSettings;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.Standing;
import org.recueil.slack.render.Words;
import org.recueil.slack.show.Composer;
import org.recueil.wording.Language;

/** The adapter and a fake Slack, both running, for the length of a test; at the end the bot has broken no rule. */
public final class Trial implements AutoCloseable {
    public static final String CHANNEL = "C0WG";
    public static final String DIRECT = "D0ANNA";
    public static final String ANNA = "U0ANNA";
    public static final String BEN = "U0BEN";

    /** The corpus and the bot over it, read once. */
    public static final Engine ENGINE = new Engine(TestCorpus.get(), TestCorpus.bot());

    /** References to what two messages hold, wherever it is asked for. */
    static final String LONG_TEXTS = "IV.46, VII.2, IV.45 en entier";

    /** Slack's limits, but quick to try again. */
    static final Timings QUICK = new Timings(
            Timings.USUAL.limits(),
            new QueuePolicy(100, Duration.ofSeconds(30), Duration.ofMillis(50), Duration.ofMillis(400)),
            new Backoff(Duration.ofMillis(20), Duration.ofMillis(400)),
            Timings.USUAL.reopening(),
            Duration.ofMillis(300),
            Duration.ofSeconds(3),
            Duration.ofSeconds(3));

    /** The same without Slack's limit of one message per second, if that is not what is tested. */
    static final Timings UNLIMITED = new Timings(
            destination -> List.of(),
            QUICK.patience(),
            QUICK.connecting(),
            QUICK.reopening(),
            QUICK.ping(),
            QUICK.hello(),
            QUICK.body());

    public final FakeSlack slack = FakeSlack.start();
    private final Engine engine;
    private final Timings timings;
    private final PlatformObserver observer;
    private RunningSession bot;

    private Trial(Engine engine, Timings timings, PlatformObserver observer) {
        this.engine = engine;
        this.timings = timings;
        this.observer = observer;
        slack.patience(Duration.ofSeconds(20));
        slack.person(ANNA, "fr-FR");
        slack.person(BEN, "en-GB");
        slack.channel(CHANNEL, Standing.MEMBER);
    }

    public static Trial start() {
        return start(QUICK);
    }

    public static Trial start(Timings timings) {
        return start(ENGINE, timings);
    }

    static Trial start(Engine engine, Timings timings) {
        return start(engine, timings, PlatformObserver.NONE);
    }

    static Trial start(Engine engine, Timings timings, PlatformObserver observer) {
        Trial trial = new Trial(engine, timings, observer);
        trial.startBot();
        trial.slack.lines().awaitOpened(1);
        return trial;
    }

    /** With a bot that is still to be started. */
    public static Trial prepare() {
        return prepare(QUICK);
    }

    static Trial prepare(Timings timings) {
        return new Trial(ENGINE, timings, PlatformObserver.NONE);
    }

    /** A composer for that app. It checks drafts. */
    public static Composer composer(InstalledApp app) {
        ChatDrafts drafts = new ChatDrafts(ENGINE.bot(), "Slack", Words::draftsInMessages, true);
        return new Composer(ENGINE.bot(), drafts, ENGINE.corpus(), PlatformObserver.NONE, app);
    }

    /** What a person is told, as an app of the usual shape says it. */
    static String apology(UserFacingError trouble, Language language) {
        return composer(InstalledApp.USUAL).apology(trouble, language).get(0).text();
    }

    Settings settings() {
        return settings(slack);
    }

    /** The bot of that workspace, without a proxy. */
    public static Settings settings(FakeSlack slack) {
        return settings(HttpUrl.get(slack.apiUrl()), Network.direct());
    }

    /** The bot of the workspace at that address. */
    static Settings settings(HttpUrl api, Network network) {
        return new Settings(
                FakeSlack.BOT_TOKEN,
                new Settings.Entrance.Socket(FakeSlack.APP_TOKEN),
                api,
                network,
                AppSettings.USUAL,
                true);
    }

    void startBot() {
        startBot(settings());
    }

    public void startBot(Settings settings) {
        bot = RunningSession.start(new SlackBot(() -> engine, settings, timings, observer));
    }

    public void stopBot() {
        bot.stop();
    }

    /**
     * Waits until the bot has ended by itself.
     *
     * @return why
     */
    public Optional<DataException> joinBot() {
        return bot.awaitEnd();
    }

    @Override
    public void close() {
        stopBot();
        List<String> violations = slack.violations();
        slack.close();
        assertEquals(List.of(), violations);
    }
}
