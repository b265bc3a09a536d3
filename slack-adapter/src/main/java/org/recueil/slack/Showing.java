package org.recueil.slack;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.Outcome;

/** An answer on its way: its parts one after the other, the first perhaps in the place of an older answer. */
final class Showing implements Delivery {
    private final Desk desk;
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
            Desk desk,
            Target target,
            Supplier<List<SlackMessage>> answer,
            Supplier<List<SlackMessage>> apology,
            Ending ending) {
        this.desk = desk;
        this.target = target;
        this.answer = answer;
        this.apology = apology;
        this.ending = ending;
    }

    @Override
    public CompletionStage<Outcome> attempt() {
        if (messages == null) {
            desk.attempt(ending.about(), () -> messages = answer.get(), this::apologise);
        }
        return send(messages.get(sent))
                .handle((result, thrown) -> thrown == null ? accepted() : notAccepted(WebApi.failure(thrown)));
    }

    private void apologise() {
        isApology = true;
        messages = apology.get();
    }

    private CompletionStage<Payload> send(SlackMessage message) {
        WebApi api = desk.api();
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
        if (sent < messages.size()) {
            return target instanceof Target.Updated updated ? post(updated) : new Outcome.More();
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
        if (target instanceof Target.Updated updated) {
            return post(updated);
        } else if (target instanceof Target.Alone alone
                && !alone.address().isEmpty()
                && alone.withoutAddress().isKnown()) {
            target = alone.withoutAddress();
            return new Outcome.More();
        }
        Journal.refused(failure);
        if (isApology || failure.trouble() != Trouble.FAILED) {
            isEnded = true;
            ending.refused(failure);
            return new Outcome.Done();
        }
        apologise();
        sent = 0;
        return new Outcome.More();
    }

    /** What is left goes where new messages of the channel wait for each other. */
    private Outcome post(Target.Updated updated) {
        List<SlackMessage> rest = messages.subList(sent, messages.size());
        isEnded = true;
        desk.courier()
                .submit(
                        updated.beside().destination(),
                        new Showing(desk, updated.beside(), () -> rest, apology, ending));
        return new Outcome.Done();
    }

    @Override
    public void settled() {
        if (!isEnded) {
            ending.givenUp();
        }
    }
}
