package org.recueil.slack.event;

import java.util.concurrent.atomic.AtomicReference;
import org.recueil.export.FileFormat;
import org.recueil.slack.api.ApiFailure;
import org.recueil.slack.api.DeliveryCallback;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.Target;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.render.Press;
import org.recueil.slack.render.Requests;
import org.recueil.slack.show.AdapterContext;
import org.recueil.slack.show.Pressed;

/**
 * Handles the button that checks a message as a draft. The button carries only the message's number. The message is read again
 * from the direct conversation of the person who pressed; no other conversation is read, and no other person's message.
 */
final class DraftPresses {
    private final AdapterContext context;

    DraftPresses(AdapterContext context) {
        this.context = context;
    }

    void check(Press press, Pressed where, InboundRequest request) {
        if (!where.isDirect()) {
            context.apologise(where.further(), where.user(), UserFacingError.NO_BUTTON, request);
            return;
        }
        String ts = press.line().split(" ", 2)[0];
        AtomicReference<String> draft = new AtomicReference<>("");
        context.send(
                where.instead().destination(),
                () -> context.api()
                        .call(
                                press.thread().isEmpty() ? "conversations.history" : "conversations.replies",
                                Requests.reading(where.channel(), press.thread(), ts))
                        .thenAccept(found -> draft.set(written(found, ts, where.user())))
                        .thenApply(read -> Payload.NOTHING),
                new Ending(press, where, request, draft));
    }

    /** What the person wrote in the message with that number; empty if it is not there. */
    private static String written(Payload found, String ts, String user) {
        return found.list("messages").stream()
                .filter(message ->
                        message.text("ts").equals(ts) && message.text("user").equals(user))
                .findFirst()
                .map(MessageText::draft)
                .orElse("");
    }

    /** What follows when the message was read, or could not be. */
    private final class Ending implements DeliveryCallback {
        private final Press press;
        private final Pressed where;
        private final InboundRequest request;
        private final AtomicReference<String> draft;

        Ending(Press press, Pressed where, InboundRequest request, AtomicReference<String> draft) {
            this.press = press;
            this.where = where;
            this.request = request;
            this.draft = draft;
        }

        @Override
        public String about() {
            return request.about();
        }

        @Override
        public void shown() {
            String text = draft.getAndSet("");
            if (text.isBlank()) {
                apologise(UserFacingError.DRAFT_GONE);
            } else if (press.kind() == Press.Kind.CHECK_FILE) {
                String[] parts = press.line().split(" ", 2);
                FileFormat format = FileFormat.named(parts[parts.length - 1]).orElse(FileFormat.WORD);
                context.show(
                        new Target.Posted(where.channel(), where.thread()),
                        where.user(),
                        language -> context.composer(request).checked(text, format, language, parts[0], press.thread()),
                        request);
            } else {
                context.show(
                        where.further(),
                        where.user(),
                        language -> context.composer(request).checked(text, language),
                        request);
            }
        }

        @Override
        public void refused(ApiFailure failure) {
            apologise(UserFacingError.DRAFT_GONE);
        }

        @Override
        public void givenUp() {
            apologise(UserFacingError.BUSY);
        }

        private void apologise(UserFacingError why) {
            context.apologise(where.further(), where.user(), why, request);
        }
    }
}
