package org.recueil.slack;

import java.util.List;
import java.util.Optional;
import org.recueil.command.Message.Audience;

/** Buttons that are pressed, and the shortcut of a message. */
final class Presses {
    private final Desk desk;

    Presses(Desk desk) {
        this.desk = desk;
    }

    void handle(Payload interaction, Turn turn) {
        switch (interaction.text("type")) {
            case "block_actions" -> pressed(interaction, turn);
            case "message_action" -> shortcut(interaction, turn);
            default -> turn.shown();
        }
    }

    private void pressed(Payload interaction, Turn turn) {
        List<Payload> actions = interaction.list("actions");
        Optional<Press> press = actions.isEmpty()
                ? Optional.empty()
                : Press.read(actions.get(0).text("action_id"), actions.get(0).text("value"));
        if (press.isEmpty()) {
            turn.shown();
            return;
        }
        Pressed where = new Pressed(interaction);
        switch (press.get().kind()) {
            case ASK -> ask(press.get(), where, turn);
            case SHARE, POST -> share(press.get(), where, turn);
            case COPY -> {
                String text = press.get().line();
                desk.show(
                        where.beside(),
                        where.user(),
                        language -> desk.composer(turn).copied(text, language),
                        turn);
            }
            case OPEN -> turn.shown();
        }
    }

    private void ask(Press press, Pressed where, Turn turn) {
        String line = press.line();
        if (where.isHome()) {
            desk.publish(where.user(), language -> desk.composer(turn).home(line, language), turn);
        } else if (where.isDirect()) {
            desk.show(
                    where.updated(),
                    where.user(),
                    language -> desk.composer(turn).answer(line, language, Audience.PRIVATE),
                    turn);
        } else {
            desk.show(
                    where.isAlone() ? where.instead() : where.beside(),
                    where.user(),
                    language -> desk.composer(turn).alone(line, language, where.channel(), thread(press, where)),
                    turn);
        }
    }

    private static String thread(Press press, Pressed where) {
        return press.thread().isEmpty() ? where.thread() : press.thread();
    }

    /** Posted once, however often it is pressed; who pressed hears where it cannot be posted. */
    private void share(Press press, Pressed where, Turn turn) {
        if (!turn.claim(
                "share " + where.channel() + " " + where.message() + " " + where.user() + " " + press.value())) {
            return;
        }
        Ending sharing = new Ending() {
            @Override
            public void shown() {
                if (press.kind() == Press.Kind.SHARE) {
                    desk.send(
                            where.instead().destination(),
                            () -> desk.api().respond(where.address(), Requests.deletion()),
                            Ending.NONE);
                }
                turn.shown();
            }

            @Override
            public void refused(ApiFailure failure) {
                turn.refused(failure);
                desk.apologise(where.beside(), where.user(), failure.trouble(), Ending.NONE);
            }

            @Override
            public void givenUp() {
                turn.givenUp();
                desk.apologise(where.beside(), where.user(), Trouble.BUSY, Ending.NONE);
            }
        };
        desk.show(
                new Target.Posted(where.channel(), thread(press, where)),
                where.user(),
                language -> desk.composer(turn).shared(press.line(), language, where.user()),
                sharing);
    }

    private void shortcut(Payload interaction, Turn turn) {
        if (!interaction.text("callback_id").equals(Commands.SHORTCUT)) {
            turn.shown();
            return;
        }
        Payload message = interaction.at("message");
        String ts = message.text("ts");
        String thread = message.text("thread_ts").isEmpty() ? ts : message.text("thread_ts");
        String user = interaction.text("user", "id");
        String text = TextOf.message(message);
        Target target = new Target.Alone(
                interaction.text("response_url"),
                false,
                interaction.text("channel", "id"),
                user,
                message.text("thread_ts"));
        if (text.isBlank()) {
            desk.apologise(target, user, Trouble.ONLY_TEXT, turn);
        } else {
            desk.show(target, user, language -> desk.composer(turn).references(text, language, thread), turn);
        }
    }
}
