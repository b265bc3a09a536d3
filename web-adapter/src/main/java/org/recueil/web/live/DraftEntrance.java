package org.recueil.web.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.recueil.delivery.PlatformObserver;
import org.recueil.delivery.Trace;
import org.recueil.platform.http.HttpAnswer;
import org.recueil.platform.http.Incoming;
import org.recueil.wording.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in the drafts that are sent to be checked. They are checked one after the other, so that reading pages stays fast. If
 * too many wait, the next one is refused in words. Safe for use by several threads.
 */
final class DraftEntrance implements AutoCloseable {
    static final String METHOD = "POST";
    /** A file of a megabyte, and the form around it. */
    static final int LONGEST_BODY = (1 << 20) + (64 << 10);

    /** The longest drafts take two seconds each, and the last one must be answered before its sender is disconnected. */
    private static final int MOST_WAITING = 15;

    /** Bytes that may wait: a few of the longest drafts, or {@link #MOST_WAITING} short ones. */
    private static final int MOST_HELD = 4 * LONGEST_BODY;

    private static final String KIND = "draft";
    private static final int FORBIDDEN = 403;
    private static final int UNSUPPORTED = 415;

    private static final Logger LOG = LoggerFactory.getLogger("web");

    private final DraftAnswers answers;
    private final Optional<String> root;
    private final PlatformObserver observer;
    private final Semaphore room = new Semaphore(MOST_HELD);
    private final ExecutorService checker = Executors.newSingleThreadExecutor(DraftEntrance::thread);

    /** @param root the address of all pages, if somebody has said it */
    DraftEntrance(DraftAnswers answers, Optional<String> root, PlatformObserver observer) {
        this.answers = answers;
        this.root = root;
        this.observer = observer;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "web-drafts");
        thread.setDaemon(true);
        return thread;
    }

    /** @param gzip whether the browser reads compressed content */
    void take(Incoming request, Language language, boolean gzip) {
        String type = request.header("Content-Type").orElse("");
        if (!FormOrigin.isOurs(request, root)) {
            observer.refused("other-site");
            request.refuse(PageAnswers.plain(FORBIDDEN, "formulaire d’un autre site / form of another site"));
        } else if (!DraftForm.isType(type)) {
            request.refuse(PageAnswers.plain(UNSUPPORTED, "multipart/form-data, application/x-www-form-urlencoded"));
        } else {
            request.read(LONGEST_BODY, body -> check(request, type, body, language, gzip), answers.tooLong(language));
        }
    }

    private void check(Incoming request, String type, byte[] body, Language language, boolean gzip) {
        int taken = Math.max(body.length, MOST_HELD / MOST_WAITING);
        if (!room.tryAcquire(taken)) {
            observer.refused("crowded");
            request.refuse(answers.busy(language));
            return;
        }
        request.welcome();
        observer.received(KIND);
        long begun = System.nanoTime();
        request.answer(checker, () -> checked(type, body, language, gzip, taken, begun));
    }

    private HttpAnswer checked(String type, byte[] body, Language language, boolean gzip, int taken, long begun) {
        try {
            DraftAnswers.Checked checked = answers.answer(type, body, language, gzip);
            checked.failure().ifPresent(failure -> {
                observer.failed();
                LOG.error("a draft was not checked: {}", Trace.of(failure));
            });
            return checked.answer();
        } catch (RuntimeException | StackOverflowError failed) {
            observer.failed();
            throw failed;
        } finally {
            room.release(taken);
            observer.settled(KIND, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    @Override
    public void close() {
        checker.shutdown();
    }
}
