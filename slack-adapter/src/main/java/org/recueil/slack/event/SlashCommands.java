package org.recueil.slack.event;

import java.util.Optional;
import org.recueil.bot.Beginning;
import org.recueil.platform.Way;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.Target;
import org.recueil.slack.render.AnswerPlace;
import org.recueil.slack.show.AdapterContext;

/** Slash commands, answered to the asker alone. */
public final class SlashCommands {
    private final AdapterContext desk;

    public SlashCommands(AdapterContext desk) {
        this.desk = desk;
    }

    public void handle(Payload command, InboundRequest turn) {
        Optional<String> line =
                desk.app().line(command.text("command"), Beginning.kept(HeardText.plain(command.text("text"))));
        if (line.isEmpty()) {
            turn.shown();
        } else {
            String user = command.text("user_id");
            String channel = command.text("channel_id");
            Target target = new Target.Alone(command.text("response_url"), false, channel, user, "");
            Way way = Way.to(line.get());
            // a word such as next, typed in a conversation of one person with the bot, goes on from here
            if (desk.memory().own.get(channel).isPresent()) {
                desk.memory().shown.put(channel, way);
            }
            desk.show(
                    target,
                    user,
                    language -> desk.alone(
                            line.get(), new AnswerPlace(AnswerPlace.Readers.ONE, language, "", way), channel, turn),
                    turn);
        }
    }
}
