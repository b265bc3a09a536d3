package org.recueil.slack.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.Outcome;
import org.recueil.export.ExportedFile;
import org.recueil.slack.api.ApiFailure;
import org.recueil.slack.api.DeliveryCallback;
import org.recueil.slack.api.Journal;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.Target;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.api.WebApi;
import org.recueil.slack.app.Feature;
import org.recueil.slack.render.Requests;
import org.recueil.slack.render.SlackMessage;

/** An answer on its way: its parts one after the other, the first perhaps in place of an older answer. */
final class Showing implements Delivery {
    /**
     * The messages that an answer fills, by their {@code ts}: first those of an older answer, as long as they can be replaced, then
     * new ones.
     */
    private static final class Parts {
        private final List<String> filled = new ArrayList<>();
        private final List<String> old;
        private int replaceable;

        Parts(List<String> old) {
            this.old = new ArrayList<>(old);
            this.replaceable = old.size();
        }

        /** The old message that is replaced next; empty if the next part is a new message. */
        Optional<String> next() {
            return replaceable > 0 ? Optional.of(old.get(0)) : Optional.empty();
        }

        /** The next part has arrived. */
        void fill(String ts) {
            if (replaceable > 0) {
                old.remove(0);
                replaceable--;
            }
            if (!ts.isEmpty()) {
                filled.add(ts);
            }
        }

        /** Stops replacing, because the next old message cannot be replaced. Those after it would stand above new ones. */
        void giveUpReplacing() {
            replaceable = 0;
        }

        /** The messages of the answer that have arrived. */
        List<String> filled() {
            return List.copyOf(filled);
        }

        /** The messages that are left of the older answer. */
        List<String> left() {
            return List.copyOf(old);
        }

        /** Both together. */
        List<String> all() {
            List<String> all = new ArrayList<>(filled);
            all.addAll(old);
            return List.copyOf(all);
        }
    }

    private final AdapterContext context;
    private final AnswerScript script;
    private final DeliveryCallback ending;
    private Target target;
    private List<SlackMessage> messages;
    private Parts parts;
    private int sent;
    private Optional<AnswerFile> file = Optional.empty();
    /** The conversation in which the last message has arrived, if Slack named it. */
    private String conversation = "";

    private boolean isApology;
    private boolean isEnded;

    Showing(AdapterContext context, Target target, AnswerScript script, DeliveryCallback ending) {
        this.context = context;
        this.target = target;
        this.script = script;
        this.ending = ending;
    }

    @Override
    public CompletionStage<Outcome> attempt() {
        if (messages == null) {
            context.attempt(ending.about(), () -> messages = script.messages(), this::apologise);
            parts = new Parts(script.old());
            messages.stream().flatMap(each -> each.file().stream()).forEach(this::bring);
        }
        if (file.isPresent() && !file.get().isReady()) {
            return file.get().prepare();
        } else if (messages.isEmpty()) {
            return CompletableFuture.completedFuture(end());
        } else if (isApology && target instanceof Target.Shared) {
            return CompletableFuture.completedFuture(refused(ApiFailure.refused("share", "no_answer")));
        } else if (sent == messages.size()) {
            return showFile(file.orElseThrow());
        }
        return send(next())
                .handle((result, thrown) -> thrown == null ? accepted(result) : notAccepted(WebApi.failure(thrown)));
    }

    private void apologise() {
        isApology = true;
        file = Optional.empty();
        messages = script.apology();
    }

    /**
     * Brings the file of the answer. What one person alone sees can have no file, so that the file goes into their direct
     * conversation. A file that somebody pressed for twice is brought once.
     */
    private void bring(ExportedFile its) {
        boolean isPressed = target instanceof Target.Updated || target instanceof Target.Alone;
        if (isPressed && !context.memory().brought.putIfNew(Memory.Brought.of(its, target), true)) {
            messages = List.of();
        } else if (target instanceof Target.Alone alone && context.app().allows(Feature.FILES)) {
            context.bringDirectly(messages, alone);
            messages = FileNotes.noting(messages, its);
        } else {
            file = Optional.of(new AnswerFile(context, its, new FileBearer(its)));
        }
    }

    private CompletionStage<Outcome> showFile(AnswerFile its) {
        if (target instanceof Target.Posted posted) {
            return its.show(posted.channel(), posted.thread());
        } else if (target instanceof Target.Updated updated) {
            return its.show(updated.channel(), updated.thread());
        }
        return its.show(conversation, "");
    }

    /** This answer, as its file knows it. */
    private final class FileBearer implements AnswerFile.Bearer {
        private final ExportedFile its;

        FileBearer(ExportedFile its) {
            this.its = its;
        }

        @Override
        public void add(SlackMessage message) {
            messages = new ArrayList<>(messages);
            messages.add(message);
        }

        @Override
        public void unwritten(Exception why) {
            context.failed(ending.about(), why);
            apologise();
        }

        @Override
        public void instead(UserFacingError why) {
            isApology = true;
            messages = apology(why);
        }

        private List<SlackMessage> apology(UserFacingError why) {
            return context.composer().apology(why, FileNotes.languageOf(its));
        }

        @Override
        public Outcome complete() {
            return end();
        }

        @Override
        public Outcome incomplete(UserFacingError why) {
            isApology = true;
            apology(why).forEach(this::add);
            return target instanceof Target.Updated updated ? post(updated) : new Outcome.More();
        }
    }

    /**
     * The next message. The last part has the button that deletes them all. If the parts go to an address, which tells no
     * numbers, each has its own button.
     */
    private SlackMessage next() {
        SlackMessage next = messages.get(sent);
        boolean hasButton = sent == messages.size() - 1
                || target instanceof Target.Shared shared && !shared.address().isEmpty();
        return hasButton
                ? script.owner().map(owner -> owner.below(next, parts.filled())).orElse(next)
                : next;
    }

    private CompletionStage<Payload> send(SlackMessage message) {
        WebApi api = context.api();
        if (target instanceof Target.Posted posted) {
            return parts.next()
                    .map(old -> api.call("chat.update", Requests.update(posted.channel(), old, message)))
                    .orElseGet(() ->
                            api.call("chat.postMessage", Requests.post(posted.channel(), posted.thread(), message)));
        } else if (target instanceof Target.Direct direct) {
            return api.call("chat.postMessage", Requests.post(direct.user(), "", message));
        } else if (target instanceof Target.Shared shared) {
            return shared.address().isEmpty()
                    ? api.call("chat.postMessage", Requests.post(shared.channel(), shared.thread(), message))
                    : api.respond(shared.address(), Requests.shared(shared, message));
        } else if (target instanceof Target.Updated updated) {
            return api.call("chat.update", Requests.update(updated.channel(), updated.message(), message));
        }
        Target.Alone alone = (Target.Alone) target;
        return alone.address().isEmpty()
                ? api.call("chat.postEphemeral", Requests.ephemeral(alone, message))
                : api.respond(alone.address(), Requests.response(alone, alone.replaces() && sent == 0, message));
    }

    private Outcome accepted(Payload result) {
        sent++;
        conversation = result.text("channel");
        parts.fill(parts.next().orElse(result.text("ts")));
        if (sent < messages.size()) {
            script.begun(parts.all());
            return target instanceof Target.Updated updated ? post(updated) : new Outcome.More();
        }
        script.shown(parts.filled());
        if (target instanceof Target.Posted posted && !parts.left().isEmpty()) {
            context.withdraw(posted.destination(), "", posted.channel(), parts.left(), DeliveryCallback.NONE);
        }
        return file.filter(AnswerFile::isToBeShown).isPresent() ? new Outcome.More() : end();
    }

    private Outcome end() {
        isEnded = true;
        ending.shown();
        return new Outcome.Done();
    }

    private Outcome notAccepted(ApiFailure failure) {
        if (target instanceof Target.Shared && failure.mayBeDone()) {
            return refused(failure);
        }
        Optional<Outcome> again = failure.again();
        if (again.isPresent() || failure.isUnknownToken()) {
            return again.orElseGet(Outcome.Failed::new);
        }
        if (target instanceof Target.Updated updated) {
            return post(updated);
        } else if (parts.next().isPresent()) {
            parts.giveUpReplacing();
            return new Outcome.More();
        }
        Optional<Target> other = withoutAddress();
        if (other.isPresent()) {
            target = other.get();
            return new Outcome.More();
        }
        if (isApology || target instanceof Target.Shared || failure.trouble() != UserFacingError.FAILED) {
            return refused(failure);
        }
        Journal.refused(failure);
        apologise();
        sent = 0;
        return new Outcome.More();
    }

    /** The target that is left if an address no longer works. */
    private Optional<Target> withoutAddress() {
        if (target instanceof Target.Shared shared && !shared.address().isEmpty()) {
            return Optional.of(shared.withoutAddress());
        }
        return target instanceof Target.Alone alone && !alone.address().isEmpty()
                ? Optional.<Target>of(alone.withoutAddress()).filter(Target::isSendable)
                : Optional.empty();
    }

    private Outcome refused(ApiFailure failure) {
        Journal.refused(failure);
        isEnded = true;
        ending.refused(failure);
        return new Outcome.Done();
    }

    /** Sends the rest in the queue of new messages of the channel. */
    private Outcome post(Target.Updated updated) {
        List<SlackMessage> rest = messages.subList(sent, messages.size());
        isEnded = true;
        context.courier()
                .submit(
                        updated.further().destination(),
                        new Showing(context, updated.further(), AnswerScript.of(() -> rest, script::apology), ending));
        return new Outcome.Done();
    }

    @Override
    public void settled() {
        if (!isEnded) {
            ending.givenUp();
        }
    }
}
