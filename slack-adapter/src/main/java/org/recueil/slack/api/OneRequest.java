package org.recueil.slack.api;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.Outcome;

/** A single request of which nobody needs the result; one that can never be accepted is logged and dropped. */
public final class OneRequest implements Delivery {
    private final Supplier<CompletionStage<Payload>> request;
    private final DeliveryCallback ending;
    private boolean isEnded;

    /** @param request makes it, each time it is to be sent */
    public OneRequest(Supplier<CompletionStage<Payload>> request, DeliveryCallback ending) {
        this.request = request;
        this.ending = ending;
    }

    @Override
    public CompletionStage<Outcome> attempt() {
        return request.get().handle((result, thrown) -> {
            if (thrown == null) {
                isEnded = true;
                ending.shown();
                return new Outcome.Done();
            }
            ApiFailure failure = WebApi.failure(thrown);
            return failure.again().orElseGet(() -> refused(failure));
        });
    }

    private Outcome refused(ApiFailure failure) {
        Journal.refused(failure);
        isEnded = true;
        ending.refused(failure);
        return new Outcome.Done();
    }

    @Override
    public void settled() {
        if (!isEnded) {
            ending.givenUp();
        }
    }
}
