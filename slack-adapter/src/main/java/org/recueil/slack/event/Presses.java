package org.recueil.slack.event;

import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.recueil.bot.Beginning;
import org.recueil.platform.Way;
import org.recueil.slack.api.DeliveryCallback;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.Target;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.render.AnswerPlace;
import org.recueil.slack.render.DeleteValue;
import org.recueil.slack.render.Press;
import org.recueil.slack.render.Requests;
import org.recueil.slack.render.SlackMessage;
import org.recueil.slack.show.AdapterContext;
import org.recueil.slack.show.Modals;
import org.recueil.slack.show.Pressed;
import org.recueil.wording.Language;

/** Handles presses of buttons and the shortcuts of messages. */
public final class Presses {
    private final AdapterContext context;
    private final AskingHere askingHere;
    private final DraftPresses drafts;

    public Presses(AdapterContext context) {
        this.context = context;
        this.askingHere = new AskingHere(context);
        this.drafts = new DraftPresses(context);
    }

    public void handle(Payload interaction, InboundRequest request) {
        switch (interaction.text("type")) {
            case "block_actions" -> pressed(interaction, request);
            case "message_action" -> shortcut(interaction, request);
            default -> {
                if (Modals.isSubmitted(interaction)) {
                    askingHere.asked(interaction, request);
                } else {
                    request.shown();
                }
            }
        }
    }

    private void pressed(Payload interaction, InboundRequest request) {
        List<Payload> actions = interaction.list("actions");
        if (!actions.isEmpty() && actions.get(0).text("type").equals("plain_text_input")) {
            asked(actions.get(0), interaction, request);
            return;
        }
        Optional<Press> press = actions.isEmpty()
                ? Optional.empty()
                : Press.read(actions.get(0).text("action_id"), Carriers.value(actions.get(0)));
        if (press.isEmpty()) {
            request.shown();
            return;
        }
        if (interaction.text("view", "type").equals("modal")) {
            if (new Carriers(interaction).have(actions.get(0))) {
                askingHere.pressed(press.get(), interaction, request);
            } else {
                request.shown();
            }
            return;
        }
        Pressed where = Pressed.of(interaction);
        if (!counts(press.get(), actions.get(0), new Carriers(interaction))) {
            context.apologise(where.further(), where.user(), UserFacingError.NO_BUTTON, request);
            return;
        }
        switch (press.get().kind()) {
            case ASK, ASK_BESIDE, UNFOLD -> ask(press.get(), where, request);
            case SHARE, POST -> share(press.get(), where, request);
            case CHECK, CHECK_FILE -> drafts.check(press.get(), where, request);
            case DELETE -> delete(press.get(), where, request);
            case COPY, COPY_OF -> copy(press.get(), where, interaction.text("trigger_id"), request);
            case OPEN -> request.shown();
        }
    }

    private Function<Language, View> home(Function<Language, AnswerPlace> place, String user, InboundRequest request) {
        Consumer<List<SlackMessage>> bringing = context.bringingOnce(user);
        return language -> context.composer(request).home(place.apply(language), bringing);
    }

    /** Answers what somebody wrote in their Home. */
    private void asked(Payload input, Payload interaction, InboundRequest request) {
        Pressed where = Pressed.of(interaction);
        String line = Beginning.kept(input.text("value"));
        if (!interaction.text("view", "type").equals("home") || !new Carriers(interaction).have(input)) {
            request.shown();
            return;
        }
        Way way = Way.to(line);
        context.publish(
                where.user(),
                home(language -> new AnswerPlace(AnswerPlace.Readers.ONE, language, "", way), where.user(), request),
                request);
    }

    /**
     * Whether the press counts: its button must stand where it was pressed. In a message that only the presser sees, any press
     * counts that does no more than typing could. No message of anybody's is deleted or read by it.
     */
    private static boolean counts(Press press, Payload action, Carriers carriers) {
        return switch (press.kind()) {
            case OPEN -> true;
            case CHECK, CHECK_FILE, DELETE -> carriers.have(action);
            default -> carriers.areUnseen() || carriers.have(action);
        };
    }

    private void ask(Press press, Pressed where, InboundRequest request) {
        String line = press.line();
        Function<Language, AnswerPlace> place = language -> {
            AnswerPlace one = new AnswerPlace(AnswerPlace.Readers.ONE, language, thread(press, where), press.way());
            return press.kind() == Press.Kind.UNFOLD ? one.unfolded() : one;
        };
        if (where.isHome()) {
            context.publish(where.user(), home(place, where.user(), request), request);
        } else if (where.isDirect() && press.kind() != Press.Kind.ASK_BESIDE) {
            context.goesOnFrom(where.channel(), press.line(), press.way());
            context.show(
                    where.updated(),
                    where.user(),
                    language -> context.composer(request).answer(line, place.apply(language)),
                    request);
        } else {
            context.show(
                    where.isAlone() && press.kind() != Press.Kind.ASK_BESIDE ? where.instead() : where.further(),
                    where.user(),
                    language -> context.alone(line, place.apply(language), where.channel(), request),
                    request);
        }
    }

    /** Shows a text to copy: beside the message, or in a window if it was pressed in the Home. */
    private void copy(Press press, Pressed where, String trigger, InboundRequest request) {
        if (where.isHome()) {
            context.open(
                    where.user(),
                    trigger,
                    language -> context.composer(request)
                            .copiedInWindow(context.composer(request).text(press, language), language),
                    request);
        } else {
            context.show(
                    where.further(),
                    where.user(),
                    language -> context.composer(request)
                            .copied(context.composer(request).text(press, language), language),
                    request);
        }
    }

    private static String thread(Press press, Pressed where) {
        return press.thread().isEmpty() ? where.thread() : press.thread();
    }

    /**
     * Shares an answer, only once however often it is pressed. The presser is told if it cannot be posted, or if that is not
     * known.
     */
    private void share(Press press, Pressed where, InboundRequest request) {
        if (!request.claim("share " + where.channel() + " " + where.message() + " " + where.user() + " " + press.line()
                + " " + press.thread())) {
            return;
        }
        Runnable withdrawing = () -> context.send(
                where.instead().destination(),
                () -> context.api().respond(where.address(), Requests.deletion()),
                DeliveryCallback.NONE);
        DeliveryCallback sharing = reported(where, request, press.kind() == Press.Kind.SHARE ? withdrawing : () -> {});
        context.share(
                where.shared(thread(press, where)),
                language -> context.composer(request).shared(press.line(), language, where.user()),
                sharing);
    }

    /** The end of a press: the presser is told if it came to nothing, and may press again. */
    private DeliveryCallback reported(Pressed where, InboundRequest request, Runnable first) {
        return request.with(first, why -> {
            boolean inVain = why == UserFacingError.NOT_IN_CHANNEL && !where.canInvite();
            UserFacingError trouble = inVain ? UserFacingError.NO_CHANNEL : why;
            context.apologise(where.further(), where.user(), trouble, DeliveryCallback.NONE);
        });
    }

    /** Deletes an answer, if the person to whom it belongs pressed. */
    private void delete(Press press, Pressed where, InboundRequest request) {
        Optional<DeleteValue> deleted = DeleteValue.read(press.line())
                .filter(any -> !where.channel().isEmpty() && !where.message().isEmpty());
        if (deleted.isEmpty()) {
            request.shown();
        } else if (!deleted.get().owner().equals(where.user())) {
            context.apologise(where.further(), where.user(), UserFacingError.NOT_YOURS, request);
        } else {
            List<String> messages = new ArrayList<>(List.of(where.message()));
            messages.addAll(deleted.get().above());
            context.withdraw(
                    where.instead().destination(),
                    where.address(),
                    where.channel(),
                    messages,
                    reported(where, request, () -> {}));
        }
    }

    private void shortcut(Payload interaction, InboundRequest request) {
        switch (interaction.text("callback_id")) {
            case InstalledApp.ASK_HERE -> askingHere.open(interaction, request);
            case InstalledApp.SHORTCUT, InstalledApp.CHECK -> read(interaction, request);
            default -> request.shown();
        }
    }

    /** Shows a person what a message cites, or what is wrong in it. */
    private void read(Payload interaction, InboundRequest request) {
        boolean checks = interaction.text("callback_id").equals(InstalledApp.CHECK);
        Payload message = interaction.at("message");
        String ts = message.text("ts");
        String thread = message.text("thread_ts").isEmpty() ? ts : message.text("thread_ts");
        String user = interaction.text("user", "id");
        String text = checks ? MessageText.draft(message) : MessageText.of(message);
        Target target = new Target.Alone(
                interaction.text("response_url"),
                false,
                interaction.text("channel", "id"),
                user,
                message.text("thread_ts"));
        if (text.isBlank()) {
            context.apologise(target, user, UserFacingError.ONLY_TEXT, request);
        } else {
            context.show(
                    target,
                    user,
                    language -> checks
                            ? context.composer(request).checked(text, language)
                            : context.composer(request).references(text, language, thread),
                    request);
        }
    }
}
