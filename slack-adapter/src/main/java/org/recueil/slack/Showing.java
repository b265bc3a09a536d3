package org.recueil.slack;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.Outcome;

/** An answer on its way: its parts one after the other, the first perhaps in the place of an older answer. */
final class Showing implements Delivery {
    private final WebApi api;
    private final Supplier<List<SlackMessage>> answer;
    private final Supplier<List<SlackMessage>> apology;
    private final Ending ending;
    private Target target;
    private List<SlackMessage> messages;
    private int sent;
    private boolean isApology;
    private boolean isEnded;

    /**
     * @param answer made when it is its turn
     * @param apology what is shown where the answer cannot be made, or Slack does not take it as it is
     */
    Showing(
            WebApi api,
            Target target,
            Supplier<List<SlackMessage>> answer,
            Supplier<List<SlackMessage>> apology,
            Ending ending) {
        this.api = api;
        this.target = target;
        this.answer = answer;
        this.apology = apology;
        this.ending = ending;
    }

    @Override
    public CompletionStage<Outcome> attempt() {
        if (messages == null) {
            messages = make();
        }
        return send(messages.get(sent))
                .handle((result, thrown) -> thrown == null ? accepted() : notAccepted(WebApi.failure(thrown)));
    }

    private List<SlackMessage> make() {
        try {
            return answer.get();
        } catch (RuntimeException | StackOverflowError thrown) {
            Journal.failed("an answer", thrown);
            isApology = true;
            return apology.get();
        }
    }

    private CompletionStage<Payload> send(SlackMessage message) {
        if (target instanceof Target.Posted posted) {
            return api.call("chat.postMessage", Requests.post(posted, message));
        } else if (target instanceof Target.Updated updated) {
            return api.call("chat.update", Requests.update(updated, message));
        }
        Target.Alone alone = (Target.Alone) target;
        return alone.address().isEmpty()
                ? api.call("chat.postEphemeral", Requests.ephemeral(alone, message))
                : api.respond(alone.address(), Requests.response(alone, alone.replaces() && sent == 0, message));
    }

    private Outcome accepted() {
        sent++;
        if (target instanceof Target.Updated updated) {
            target = updated.beside();
        }
        if (sent < messages.size()) {
            return new Outcome.More();
        }
        isEnded = true;
        ending.shown();
        return new Outcome.Done();
    }

    private Outcome notAccepted(ApiFailure failure) {
        Optional<Outcome> again = failure.again();
        if (again.isPresent() || failure.isUnknownToken()) {
            return again.orElseGet(Outcome.Failed::new);
        }
        Optional<Target> other = otherTarget();
        if (other.isPresent()) {
            target = other.get();
            return new Outcome.More();
        }
        Journal.refused(failure);
        if (isApology || failure.trouble() != Trouble.FAILED) {
            isEnded = true;
            ending.refused(failure);
            return new Outcome.Done();
        }
        isApology = true;
        messages = apology.get();
        sent = 0;
        return new Outcome.More();
    }

    /** An address is good for half an hour and five answers; a message may be gone. */
    private Optional<Target> otherTarget() {
        if (target instanceof Target.Alone alone && !alone.address().isEmpty()) {
            return Optional.of(new Target.Alone("", false, alone.channel(), alone.user(), alone.thread()));
        } else if (target instanceof Target.Updated updated) {
            return Optional.of(updated.beside());
        }
        return Optional.empty();
    }

    @Override
    public void settled() {
        if (!isEnded) {
            ending.givenUp();
        }
    }
}
