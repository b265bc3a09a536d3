package org.recueil.web.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.recueil.bot.path.PathReader;
import org.recueil.cli.Engine;
import org.recueil.delivery.PlatformObserver;
import org.recueil.platform.http.BoundedServer;
import org.recueil.platform.http.HttpAnswer;
import org.recueil.platform.http.Incoming;
import org.recueil.platform.http.OpenFiles;
import org.recueil.platform.http.Refusal;
import org.recueil.platform.http.ServerLimits;
import org.recueil.service.ListenAddress;
import org.recueil.web.live.LivePages.Request;
import org.recueil.wording.Language;

/** Serves the pages on a port. A few threads make them; what would wait behind too many is refused. */
public final class PageServer implements AutoCloseable {
    private static final int CONNECTIONS = 512;
    /**
     * Undertow itself answers a longer head, with a 400 that has no words and cannot be given any. A larger bound would make room
     * for words, but each of the connections may hold as much.
     */
    private static final int LONGEST_HEAD = 16_384;

    /** A head from each client, and a few drafts. */
    private static final int HELD = CONNECTIONS * LONGEST_HEAD + 4 * DraftEntrance.LONGEST_BODY;

    /** Time for a megabyte over a bad network. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final int MAKERS = 2;
    private static final int WAITING = 1_000;
    /** Files take longer than pages, and whoever waits for one holds its list in memory. */
    private static final int WAITING_FOR_FILES = 16;

    private static final int TOO_LONG = 414;
    /** A question that no person types; the bot reads no more of it. */
    private static final int LONGEST_QUERY = 8_192;

    /** No page has a path that is nearly as long. */
    private static final int LONGEST_PATH = 1_024;

    /** {@code gzip}, unless its weight is zero. */
    private static final Pattern GZIP = Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q\\s*=\\s*0(?:\\.0*)?\\s*(?:,|$))");

    private static final Set<String> READING = new TreeSet<>(Set.of("GET", "HEAD"));
    private static final Set<String> WITH_DRAFTS = new TreeSet<>(Set.of("GET", "HEAD", DraftEntrance.METHOD));

    private final LivePages pages;
    private final PlatformObserver observer;
    private final ExecutorService makers;
    private final ExecutorService fileMakers;
    private final DraftEntrance drafts;
    private final BoundedServer server;

    /** @throws org.recueil.data.DataException if the address cannot be used */
    public PageServer(Engine engine, ListenAddress address, PlatformObserver observer) {
        this.pages = new LivePages(engine);
        this.observer = observer;
        this.drafts = new DraftEntrance(pages.drafts(), engine.corpus().pages(), observer);
        this.makers = threads("web-pages", WAITING);
        this.fileMakers = threads("web-files", WAITING_FOR_FILES);
        ServerLimits limits = new ServerLimits(
                OpenFiles.some(CONNECTIONS), LONGEST_HEAD, DraftEntrance.LONGEST_BODY, HELD, PATIENCE, IDLE);
        try {
            server = new BoundedServer("web", address.resolved(), limits, this::take, refused());
        } catch (IOException taken) {
            makers.shutdown();
            fileMakers.shutdown();
            drafts.close();
            throw address.unusable(taken);
        }
    }

    /** Makes the pages of all texts and themes, so that nobody waits for one. Ends early if the thread is interrupted. */
    void makeAhead() {
        pages.makeAhead();
    }

    private static ExecutorService threads(String name, int waiting) {
        return new ThreadPoolExecutor(MAKERS, MAKERS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    private Consumer<Refusal> refused() {
        return refusal ->
                observer.refused(refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public int port() {
        return server.port();
    }

    private void take(Incoming request) {
        Optional<Language> ofDrafts = LivePages.ofDrafts(path(request));
        if (ofDrafts.isPresent() && request.method().equals(DraftEntrance.METHOD)) {
            drafts.take(request, ofDrafts.get(), readsGzip(request));
        } else if (!READING.contains(request.method())) {
            request.answer(PageAnswers.notAllowed(ofDrafts.isPresent() ? WITH_DRAFTS : READING));
        } else if (request.query().length() > LONGEST_QUERY || request.path().length() > LONGEST_PATH) {
            request.answer(PageAnswers.plain(TOO_LONG, "adresse trop longue / this address is too long"));
        } else {
            request.welcome();
            Request read = read(request);
            long begun = System.nanoTime();
            observer.received("page");
            boolean file = PathReader.format(read.path()).isPresent();
            request.answer(file ? fileMakers : makers, () -> made(read, begun));
        }
    }

    private HttpAnswer made(Request request, long begun) {
        try {
            return pages.answer(request);
        } catch (RuntimeException | StackOverflowError failed) {
            observer.failed();
            throw failed;
        } finally {
            observer.settled("page", Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private static String path(Incoming request) {
        return request.path().replaceFirst("^/", "");
    }

    private static boolean readsGzip(Incoming request) {
        return request.header("Accept-Encoding")
                .filter(codes -> GZIP.matcher(codes).find())
                .isPresent();
    }

    private static Request read(Incoming request) {
        Optional<String> host = request.header("Host");
        boolean within = host.isPresent()
                && request.header("Referer")
                        .filter(referer -> referer.matches("https?://" + Pattern.quote(host.get()) + "/.*"))
                        .isPresent();
        return new Request(
                path(request),
                request.query(),
                request.parameter("q"),
                request.parameter("dans").filter("textes"::equals).isPresent(),
                request.parameter("page"),
                request.header("Accept-Language").map(AcceptedLanguage::of).orElse(Language.FRENCH),
                within,
                request.header("If-None-Match").orElse(""),
                readsGzip(request));
    }

    @Override
    public void close() {
        server.close();
        makers.shutdown();
        fileMakers.shutdown();
        drafts.close();
    }
}
