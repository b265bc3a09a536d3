package org.recueil.slack;

import java.util.Optional;
import org.recueil.bot.Beginning;

/** Slash commands, answered to the asker alone. */
final class SlashCommands {
    private final Desk desk;

    SlashCommands(Desk desk) {
        this.desk = desk;
    }

    void handle(Payload command, Turn turn) {
        Optional<String> line =
                desk.app().line(command.text("command"), Beginning.kept(HeardText.plain(command.text("text"))));
        if (line.isEmpty()) {
            turn.shown();
        } else {
            String user = command.text("user_id");
            String channel = command.text("channel_id");
            Target target = new Target.Alone(command.text("response_url"), false, channel, user, "");
            Way way = Way.to(line.get());
            desk.show(
                    target,
                    user,
                    language -> desk.alone(line.get(), new Place(Place.Readers.ONE, language, "", way), channel, turn),
                    turn);
        }
    }
}
