package org.recueil.slack.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.recueil.slack.show.AdapterContext;
import org.recueil.slack.show.Windows;
import org.recueil.wording.Language;

/** Buttons that are pressed, and the shortcuts of a message. */
public final class Presses {
    private final AdapterContext desk;
    private final AskingHere askingHere;

    public Presses(AdapterContext desk) {
        this.desk = desk;
        this.askingHere = new AskingHere(desk);
    }

    public void handle(Payload interaction, InboundRequest turn) {
        switch (interaction.text("type")) {
            case "block_actions" -> pressed(interaction, turn);
            case "message_action" -> shortcut(interaction, turn);
            default -> {
                if (Windows.isSubmitted(interaction)) {
                    askingHere.asked(interaction, turn);
                } else {
                    turn.shown();
                }
            }
        }
    }

    private void pressed(Payload interaction, InboundRequest turn) {
        List<Payload> actions = interaction.list("actions");
        if (!actions.isEmpty() && actions.get(0).text("type").equals("plain_text_input")) {
            asked(actions.get(0), interaction, turn);
            return;
        }
        Optional<Press> press = actions.isEmpty()
                ? Optional.empty()
                : Press.read(actions.get(0).text("action_id"), Carriers.value(actions.get(0)));
        if (press.isEmpty()) {
            turn.shown();
            return;
        }
        if (interaction.text("view", "type").equals("modal")) {
            if (new Carriers(interaction).have(actions.get(0))) {
                askingHere.pressed(press.get(), interaction, turn);
            } else {
                turn.shown();
            }
            return;
        }
        Pressed where = Pressed.of(interaction);
        if (!counts(press.get(), actions.get(0), new Carriers(interaction))) {
            desk.apologise(where.beside(), where.user(), UserFacingError.NO_BUTTON, turn);
            return;
        }
        switch (press.get().kind()) {
            case ASK, ASK_BESIDE, UNFOLD -> ask(press.get(), where, turn);
            case SHARE, POST -> share(press.get(), where, turn);
            case DELETE -> delete(press.get(), where, turn);
            case COPY, COPY_OF -> copy(press.get(), where, interaction.text("trigger_id"), turn);
            case OPEN -> turn.shown();
        }
    }

    /** What somebody wrote in their Home. */
    private void asked(Payload input, Payload interaction, InboundRequest turn) {
        Pressed where = Pressed.of(interaction);
        String line = Beginning.kept(input.text("value"));
        if (!interaction.text("view", "type").equals("home") || !new Carriers(interaction).have(input)) {
            turn.shown();
            return;
        }
        Way way = Way.to(line);
        desk.publish(
                where.user(),
                language -> desk.composer(turn).home(new AnswerPlace(AnswerPlace.Readers.ONE, language, "", way)),
                turn);
    }

    /**
     * If its button stands where it was pressed. In what only the presser sees it may be any that does no more than what one may
     * type: no message of anybody's is deleted by it.
     */
    private static boolean counts(Press press, Payload action, Carriers carriers) {
        return switch (press.kind()) {
            case OPEN -> true;
            case DELETE -> carriers.have(action);
            default -> carriers.areUnseen() || carriers.have(action);
        };
    }

    private void ask(Press press, Pressed where, InboundRequest turn) {
        String line = press.line();
        Function<Language, AnswerPlace> place = language -> {
            AnswerPlace one = new AnswerPlace(AnswerPlace.Readers.ONE, language, thread(press, where), press.way());
            return press.kind() == Press.Kind.UNFOLD ? one.unfolded() : one;
        };
        if (where.isHome()) {
            desk.publish(where.user(), language -> desk.composer(turn).home(place.apply(language)), turn);
        } else if (where.isDirect() && press.kind() != Press.Kind.ASK_BESIDE) {
            desk.memory().shown.put(where.channel(), press.way());
            desk.show(
                    where.updated(),
                    where.user(),
                    language -> desk.composer(turn).answer(line, place.apply(language)),
                    turn);
        } else {
            desk.show(
                    where.isAlone() && press.kind() != Press.Kind.ASK_BESIDE ? where.instead() : where.beside(),
                    where.user(),
                    language -> desk.alone(line, place.apply(language), where.channel(), turn),
                    turn);
        }
    }

    /** In the Home there is nothing beside which it could be shown. */
    private void copy(Press press, Pressed where, String trigger, InboundRequest turn) {
        if (where.isHome()) {
            desk.open(
                    where.user(),
                    trigger,
                    language -> desk.composer(turn)
                            .copiedInWindow(desk.composer(turn).text(press, language), language),
                    turn);
        } else {
            desk.show(
                    where.beside(),
                    where.user(),
                    language -> desk.composer(turn).copied(desk.composer(turn).text(press, language), language),
                    turn);
        }
    }

    private static String thread(Press press, Pressed where) {
        return press.thread().isEmpty() ? where.thread() : press.thread();
    }

    /** Posted once, however often it is pressed; the presser hears if it cannot be posted, or if that is not known. */
    private void share(Press press, Pressed where, InboundRequest turn) {
        if (!turn.claim("share " + where.channel() + " " + where.message() + " " + where.user() + " " + press.line()
                + " " + press.thread())) {
            return;
        }
        DeliveryCallback sharing = new Reported(desk, where, turn) {
            @Override
            public void shown() {
                if (press.kind() == Press.Kind.SHARE) {
                    desk.send(
                            where.instead().destination(),
                            () -> desk.api().respond(where.address(), Requests.deletion()),
                            DeliveryCallback.NONE);
                }
                super.shown();
            }
        };
        desk.share(
                where.shared(thread(press, where)),
                language -> desk.composer(turn).shared(press.line(), language, where.user()),
                sharing);
    }

    /** For the person alone that the answer belongs to. */
    private void delete(Press press, Pressed where, InboundRequest turn) {
        Optional<DeleteValue> deleted = DeleteValue.read(press.line())
                .filter(any -> !where.channel().isEmpty() && !where.message().isEmpty());
        if (deleted.isEmpty()) {
            turn.shown();
        } else if (!deleted.get().owner().equals(where.user())) {
            desk.apologise(where.beside(), where.user(), UserFacingError.NOT_YOURS, turn);
        } else {
            List<String> messages = new ArrayList<>(List.of(where.message()));
            messages.addAll(deleted.get().above());
            desk.withdraw(
                    where.instead().destination(),
                    where.address(),
                    where.channel(),
                    messages,
                    new Reported(desk, where, turn));
        }
    }

    private void shortcut(Payload interaction, InboundRequest turn) {
        if (interaction.text("callback_id").equals(InstalledApp.ASK_HERE)) {
            askingHere.open(interaction, turn);
            return;
        }
        if (!interaction.text("callback_id").equals(InstalledApp.SHORTCUT)) {
            turn.shown();
            return;
        }
        Payload message = interaction.at("message");
        String ts = message.text("ts");
        String thread = message.text("thread_ts").isEmpty() ? ts : message.text("thread_ts");
        String user = interaction.text("user", "id");
        String text = MessageText.of(message);
        Target target = new Target.Alone(
                interaction.text("response_url"),
                false,
                interaction.text("channel", "id"),
                user,
                message.text("thread_ts"));
        if (text.isBlank()) {
            desk.apologise(target, user, UserFacingError.ONLY_TEXT, turn);
        } else {
            desk.show(target, user, language -> desk.composer(turn).references(text, language, thread), turn);
        }
    }
}
