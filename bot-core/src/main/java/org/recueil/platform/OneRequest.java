package org.recueil.platform;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.Failure;
import org.recueil.delivery.Outcome;

/**
 * A single request whose result is not needed. In the end exactly one of three callbacks is run: the request was accepted, it
 * was refused for good, or it was given up, because it waited too long, too many waited, or another request replaced it.
 *
 * @param <F> how the platform refuses
 */
public final class OneRequest<F extends Failure> implements Delivery {
    private final Supplier<? extends CompletionStage<?>> request;
    private final Function<Throwable, F> failure;
    private final Runnable accepted;
    private final Consumer<F> refused;
    private final Runnable givenUp;
    private boolean isEnded;

    /**
     * @param request makes it, each time it is to be sent
     * @param failure the refusal in the exception of a request that failed
     */
    public OneRequest(
            Supplier<? extends CompletionStage<?>> request,
            Function<Throwable, F> failure,
            Runnable accepted,
            Consumer<F> refused,
            Runnable givenUp) {
        this.request = request;
        this.failure = failure;
        this.accepted = accepted;
        this.refused = refused;
        this.givenUp = givenUp;
    }

    @Override
    public CompletionStage<Outcome> attempt() {
        return request.get()
                .handle((result, thrown) -> thrown == null ? ended(accepted) : notAccepted(failure.apply(thrown)));
    }

    private Outcome notAccepted(F why) {
        return why.again().orElseGet(() -> ended(() -> refused.accept(why)));
    }

    private Outcome ended(Runnable how) {
        isEnded = true;
        how.run();
        return new Outcome.Done();
    }

    @Override
    public void settled() {
        if (!isEnded) {
            givenUp.run();
        }
    }
}
