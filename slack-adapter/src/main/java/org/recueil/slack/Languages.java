package org.recueil.slack;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.recueil.command.Language;
import org.recueil.delivery.Repeats;
import org.recueil.delivery.Timer;

/** The language of a person's Slack; French where Slack does not tell it in time. Safe for use by several threads. */
final class Languages {
    private static final int MOST = 10_000;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final WebApi api;
    private final Timer timer;
    private final Repeats<String, Language> known;
    private final Repeats<String, Boolean> untold;
    private final Map<String, CompletableFuture<Language>> asking = new ConcurrentHashMap<>();

    Languages(WebApi api, Timer timer) {
        this.api = api;
        this.timer = timer;
        this.known = new Repeats<>(MOST, DAY, timer::now);
        this.untold = new Repeats<>(MOST, BEFORE_ASKING_AGAIN, timer::now);
    }

    /** Told soon, and never fails. */
    CompletableFuture<Language> of(String user) {
        if (user.isEmpty() || untold.get(user).isPresent()) {
            return CompletableFuture.completedFuture(Language.FRENCH);
        }
        Optional<Language> language = known.get(user);
        if (language.isPresent()) {
            return CompletableFuture.completedFuture(language.get());
        }
        CompletableFuture<Language> told = new CompletableFuture<>();
        CompletableFuture<Language> earlier = asking.putIfAbsent(user, told);
        if (earlier == null) {
            ask(user, told);
        }
        return earlier == null ? told : earlier;
    }

    private void ask(String user, CompletableFuture<Language> told) {
        timer.at(timer.in(PATIENCE), () -> told.complete(Language.FRENCH));
        api.call("users.info", Map.of("user", user, "include_locale", "true")).whenComplete((info, thrown) -> {
            if (thrown == null) {
                known.put(user, Language.ofReader(info.text("user", "locale")));
            } else {
                untold.put(user, true);
            }
            asking.remove(user);
            told.complete(known.get(user).orElse(Language.FRENCH));
        });
    }
}
