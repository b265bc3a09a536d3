package org.recueil.telegram.api;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.Outcome;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * A request whose result is not needed. Permanent failures, such as a press or an inline query that is too old, are ignored.
 */
public final class OneRequest implements Delivery {
    private final BotApi api;
    private final Supplier<PartialBotApiMethod<?>> method;
    private final Runnable settled;
    private Optional<PartialBotApiMethod<?>> made = Optional.empty();

    /** @param method made once, when it is to be sent; it does not throw */
    public OneRequest(BotApi api, Supplier<PartialBotApiMethod<?>> method, Runnable settled) {
        this.api = api;
        this.method = method;
        this.settled = settled;
    }

    @Override
    public CompletionStage<Outcome> attempt() {
        PartialBotApiMethod<?> request = made.orElseGet(method);
        made = Optional.of(request);
        return api.send(request)
                .handle((result, thrown) -> thrown == null
                        ? new Outcome.Done()
                        : BotApi.failure(thrown).again().orElseGet(Outcome.Done::new));
    }

    @Override
    public void settled() {
        settled.run();
    }
}
