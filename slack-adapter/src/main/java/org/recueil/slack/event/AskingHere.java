package org.recueil.slack.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.recueil.bot.Beginning;
import org.recueil.platform.Way;
import org.recueil.slack.api.DeliveryCallback;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.render.AnswerPlace;
import org.recueil.slack.render.Press;
import org.recueil.slack.render.SlackMessage;
import org.recueil.slack.render.Words;
import org.recueil.slack.show.AdapterContext;
import org.recueil.slack.show.AskedHere;
import org.recueil.slack.show.Modals;
import org.recueil.slack.show.QuestionInput;
import org.recueil.wording.Language;

/**
 * The shortcut of a message that asks a question. It opens a window, which also shows the answer. What is shared goes into the
 * thread of the message. Only the person who opened the window acts in it.
 */
final class AskingHere {
    private final AdapterContext context;

    AskingHere(AdapterContext context) {
        this.context = context;
    }

    void open(Payload interaction, InboundRequest request) {
        Payload message = interaction.at("message");
        String ts = message.text("ts");
        String thread = message.text("thread_ts").isEmpty() ? ts : message.text("thread_ts");
        String user = interaction.text("user", "id");
        context.open(
                user,
                interaction.text("trigger_id"),
                language -> Modals.asking(
                        new AskedHere(
                                user,
                                interaction.text("channel", "id"),
                                thread,
                                language,
                                interaction.text("response_url")),
                        List.of()),
                request);
    }

    /** Answers a question that was asked in a window, which waits. */
    void asked(Payload interaction, InboundRequest request) {
        String line = Beginning.kept(interaction
                .at("view", "state", "values", QuestionInput.QUESTION, QuestionInput.QUESTION)
                .text("value"));
        AskedHere.read(interaction)
                .ifPresentOrElse(
                        from -> show(interaction, from, place(from, Way.to(line), false), Optional.empty(), request),
                        request::shown);
    }

    void pressed(Press press, Payload interaction, InboundRequest request) {
        Optional<AskedHere> from = AskedHere.read(interaction);
        if (from.isEmpty()) {
            request.shown();
            return;
        }
        switch (press.kind()) {
            case ASK, ASK_BESIDE, UNFOLD -> {
                AnswerPlace place = place(from.get(), press.way(), press.kind() == Press.Kind.UNFOLD);
                show(interaction, from.get(), place, Optional.empty(), request);
            }
            case SHARE, POST -> share(press, interaction, from.get(), request);
            case COPY, COPY_OF -> {
                Language language = from.get().language();
                context.push(
                        from.get().user(),
                        interaction.text("trigger_id"),
                        () -> context.composer(request)
                                .copiedInWindow(context.composer(request).text(press, language), language),
                        request);
            }
            case CHECK, CHECK_FILE, DELETE, OPEN -> request.shown();
        }
    }

    private static AnswerPlace place(AskedHere from, Way way, boolean isUnfolded) {
        AnswerPlace place = new AnswerPlace(AnswerPlace.Readers.ONE, from.language(), "", way);
        return isUnfolded ? place.unfolded() : place;
    }

    private void show(
            Payload interaction, AskedHere from, AnswerPlace place, Optional<String> notice, DeliveryCallback ending) {
        String view = interaction.text("view", "id");
        DeliveryCallback apologising = ending.with(() -> {}, why -> {
            UserFacingError trouble = why == UserFacingError.BUSY ? why : UserFacingError.FAILED;
            context.update(from.user(), view, () -> Modals.apologising(from, trouble), DeliveryCallback.NONE);
        });
        Consumer<List<SlackMessage>> bringing = context.bringingOnce(from.user());
        context.update(
                from.user(), view, () -> context.composer(ending).window(from, place, notice, bringing), apologising);
    }

    /** Shares an answer, only once; the window says what became of it. */
    private void share(Press press, Payload interaction, AskedHere from, InboundRequest request) {
        String view = interaction.text("view", "id");
        if (!request.claim("share " + view + " " + from.user() + " " + press.line())) {
            return;
        }
        Consumer<String> tell = key -> show(
                interaction,
                from,
                place(from, Way.to(press.line()), false),
                Optional.of(Words.in(from.language()).say(key)),
                DeliveryCallback.NONE);
        context.share(
                from.shared(),
                language -> context.composer(request).shared(press.line(), language, from.user()),
                request.with(() -> tell.accept("window.shared"), why -> tell.accept(why.key())));
    }
}
