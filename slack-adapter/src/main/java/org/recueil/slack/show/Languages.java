package org.recueil.slack.show;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.recueil.delivery.ExpiringMap;
import org.recueil.delivery.Timer;
import org.recueil.slack.api.WebApi;
import org.recueil.wording.Language;

/**
 * The languages of people, as Slack tells them. If Slack does not tell one in time, that of the workspace is used. Safe for use
 * by several threads.
 */
public final class Languages {
    private static final int MOST = 10_000;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final WebApi api;
    private final Timer timer;
    private final Language usual;
    private final ExpiringMap<String, Language> known;
    private final ExpiringMap<String, Boolean> untold;

    /** The people about whom Slack was asked and has not answered yet. */
    private final Set<String> asked = new HashSet<>();

    /** What waits for a person's language, first come first served, so that what the person wrote first is answered first. */
    private final Map<String, Deque<CompletableFuture<Language>>> waiting = new HashMap<>();

    Languages(WebApi api, Timer timer, Language usual) {
        this.api = api;
        this.timer = timer;
        this.usual = usual;
        this.known = new ExpiringMap<>(MOST, DAY, timer::now);
        this.untold = new ExpiringMap<>(MOST, BEFORE_ASKING_AGAIN, timer::now);
    }

    /** The language of a person. It is told soon, in the order of the calls, and never fails. */
    public CompletableFuture<Language> of(String user) {
        CompletableFuture<Language> told = new CompletableFuture<>();
        boolean first;
        synchronized (this) {
            Deque<CompletableFuture<Language>> earlier = waiting.get(user);
            if (earlier != null) {
                earlier.addLast(told);
                return told;
            }
            Optional<Language> language = known.get(user);
            if (language.isPresent() || user.isEmpty() || untold.get(user).isPresent() || asked.contains(user)) {
                return CompletableFuture.completedFuture(language.orElse(usual));
            }
            waiting.put(user, new ArrayDeque<>());
            waiting.get(user).addLast(told);
            asked.add(user);
        }
        ask(user);
        return told;
    }

    private void ask(String user) {
        CompletableFuture<Language> heard = new CompletableFuture<>();
        heard.thenAccept(language -> tell(user, language));
        timer.at(timer.in(PATIENCE), () -> heard.complete(usual));
        api.call("users.info", Map.of("user", user, "include_locale", "true")).whenComplete((info, thrown) -> {
            if (thrown == null) {
                known.put(user, Language.ofReader(info.text("user", "locale")));
            } else {
                untold.put(user, true);
            }
            synchronized (this) {
                asked.remove(user);
            }
            heard.complete(known.get(user).orElse(usual));
        });
    }

    /** Tells those who wait, one after the other, including those who join meanwhile. */
    private void tell(String user, Language language) {
        for (CompletableFuture<Language> next = next(user); next != null; next = next(user)) {
            next.complete(language);
        }
    }

    private synchronized CompletableFuture<Language> next(String user) {
        CompletableFuture<Language> next = waiting.get(user).pollFirst();
        if (next == null) {
            waiting.remove(user);
        }
        return next;
    }
}
