package org.recueil.telegram.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * A Bot API server on loopback for tests: real HTTP, real long polling, the real server's checks, errors and limits, and
 * people who write, press, edit and join. The package says what it refuses.
 *
 * <pre>{@code
 * try (FakeTelegram telegram = FakeTelegram.start("123456:TEST")) {
 *     // point the bot at telegram.url()
 *     Person anna = telegram.person("Anna", "fr");
 *     Post question = anna.says("/rec II.37");               // in the private chat
 *     Post answer = telegram.awaitSent(anna.chat());
 *     Press press = anna.presses(answer, "Voisines");        // the first button with that word
 *     press.awaitAnswer();
 *     Post page = telegram.awaitEdit(answer);
 *
 *     Chat group = telegram.forum("Groupe de travail");
 *     Topic topic = group.topic("Traite");
 *     anna.says(topic, "/rec@RecueilBot II.37");
 *     telegram.awaitSent(topic);
 *
 *     InlineQuery query = anna.asksInline("non-sanction");
 *     anna.chooses(query.awaitAnswer().results().get(0), group);
 *
 *     telegram.fail("sendMessage", 2, Fault.tooManyRequests(3));
 *     assertEquals(List.of(), telegram.violations());
 * }
 * }</pre>
 *
 * <p>{@link #violations} lists what breaks a documented rule: a bot's test ends by asserting that there are none.
 * {@link #refusals} lists every error that was answered, circumstances (a blocked bot, a flood) included. The classes
 * that check cite the sections of core.telegram.org/bots/api; where these give no error, its words are those of the
 * published server or, for {@code NAME_INVALID}-like ones, of the methods behind it. {@link Backstage} hands the bot
 * raw updates ({@link UpdateFiles} has one of every kind) and reads what it says of itself.
 *
 * <p>What surprises bots is as it is: polls that ask again at once get one update ({@link LongPoll}), texts are trimmed
 * and lose control characters ({@link CleanText}; {@link Request} has them as sent), replies outside topics have a
 * thread that nobody can write to, a private chat that nobody started refuses. What is not here: methods and forms of
 * requests that the bot does not use, webhooks, files other than documents, HTML and Markdown, reply keyboards, the cache of inline answers,
 * inline results other than articles, links and commands found in the bot's own texts.
 *
 * <p>Thread-safe. What it returns are snapshots; the {@code await} methods return each message once, in order, and
 * throw an AssertionError after {@link #patience} (10 seconds unless set).
 */
public final class FakeTelegram implements AutoCloseable {
    private final World world;
    private final Faults faults;
    private final HttpFront http;
    private final Groups groups;
    private final Watch observer;

    private FakeTelegram(String token, Clock clock, int port) {
        this.world = new World(BotAccount.of(token, "RecueilBot"), clock);
        this.faults = new Faults(world);
        this.groups = new Groups(world);
        this.observer = new Watch(world);
        Methods methods = new Methods(world);
        try {
            this.http = new HttpFront(world, new Dispatcher(world, methods, faults), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a server on a free port that serves the bot with this token, {@code 123456:ABC} for one. */
    public static FakeTelegram start(String token) {
        return start(token, Clock.systemUTC(), 0);
    }

    /** Starts one with a clock of your own, which dates messages, ages queries and measures rates; port 0 is any. */
    public static FakeTelegram start(String token, Clock clock, int port) {
        return new FakeTelegram(token, clock, port);
    }

    /** The base address, for TELEGRAM_API_URL. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public int port() {
        return http.port();
    }

    /** Without the @. */
    public String botName() {
        return world.bot.username();
    }

    /** Somebody whose client speaks that language ({@code fr}); empty: the bot is not told which. */
    public Person person(String firstName, String languageCode) {
        return world.people.add(firstName, languageCode);
    }

    /** A basic group with the bot in it. */
    public Chat group(String title) {
        return groups.open(title, Chat.Kind.GROUP, false, Standing.MEMBER);
    }

    /** A supergroup with the bot in it. */
    public Chat supergroup(String title) {
        return groups.open(title, Chat.Kind.SUPERGROUP, false, Standing.MEMBER);
    }

    /** A supergroup with topics and the bot in it. */
    public Chat forum(String title) {
        return groups.open(title, Chat.Kind.SUPERGROUP, true, Standing.MEMBER);
    }

    /** A channel with the bot among its administrators. */
    public Chat channel(String title) {
        return groups.open(title, Chat.Kind.CHANNEL, false, Standing.MEMBER);
    }

    /** A supergroup that the bot is not in yet. */
    public Chat groupWithoutBot(String title) {
        return groups.open(title, Chat.Kind.SUPERGROUP, false, Standing.NOT_MEMBER);
    }

    /** The next message from the bot in that chat or topic that was not awaited before. */
    public Post awaitSent(Place place) {
        return observer.sent(place);
    }

    /** The message once it was edited, or deleted, after that snapshot. */
    public Post awaitEdit(Post shown) {
        return observer.edit(shown);
    }

    /** Asserts that the bot sends nothing more there within that time. */
    public void assertQuiet(Place place, Duration time) {
        observer.quiet(place, time);
    }

    /** Waits until so many requests of that method arrived in all. */
    public void awaitRequests(String method, int count) {
        observer.requests(method, count);
    }

    /** Waits until the bot waits for updates: it is up, and has nothing left to fetch. */
    public void awaitPolled() {
        observer.polled();
    }

    /** Waits until every update was confirmed. */
    public void awaitConfirmed() {
        observer.confirmed();
    }

    /** Keeps a file that somebody may send. */
    public StoredFile file(String name, byte[] content) {
        return keep(StoredFile.of("file" + (world.files.size() + 1), name, content));
    }

    /** Keeps a file as it is now. */
    public StoredFile keep(StoredFile file) {
        world.files.put(file.id(), file);
        return file;
    }

    /** The paths that were read below the address of the bot's files, in order. */
    public List<String> downloads() {
        return List.copyOf(world.downloads);
    }

    /** How long the {@code await} methods wait. */
    public void patience(Duration time) {
        world.guard.run(() -> world.patience = time);
    }

    public void limits(Limits limits) {
        world.guard.run(() -> world.rates.set(limits));
    }

    /** How many requests were over the limits. */
    public int floods() {
        return world.guard.read(world.rates::refused);
    }

    /** The next requests of that method, or of all for "*", go wrong so many times. */
    public void fail(String method, int times, Fault fault) {
        faults.order(Faults.of(method), times, fault);
    }

    /** Makes all requests of the method, or of all for "*", go wrong until {@link #repair}. */
    public void failAlways(String method, Fault fault) {
        faults.order(Faults.of(method), Integer.MAX_VALUE, fault);
    }

    /** Makes all requests of the method that name this chat go wrong until {@link #repair}. */
    public void failAlways(String method, Chat chat, Fault fault) {
        faults.order(Faults.of(method).and(call -> call.number("chat_id", 0) == chat.id()), Integer.MAX_VALUE, fault);
    }

    public void repair() {
        faults.clear();
    }

    /** What the bot said of itself, and more ways to hand it updates. */
    public Backstage backstage() {
        return new Backstage(world);
    }

    public List<Request> requests() {
        return world.journal.requests();
    }

    public List<Request> requests(String method) {
        return requests().stream()
                .filter(request -> request.method().equalsIgnoreCase(method))
                .toList();
    }

    public List<Refusal> refusals() {
        return world.journal.refusals();
    }

    public List<Violation> violations() {
        return world.journal.violations();
    }

    /** Ends polls under way with an empty answer, closes every connection and leaves no thread. */
    @Override
    public void close() {
        world.guard.run(() -> world.closed = true);
        http.close();
    }
}
