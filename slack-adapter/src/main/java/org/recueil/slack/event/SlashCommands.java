package org.recueil.slack.event;

import java.util.Optional;
import org.recueil.bot.Beginning;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.Way;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.Target;
import org.recueil.slack.app.CommandNames;
import org.recueil.slack.render.AnswerPlace;
import org.recueil.slack.show.AdapterContext;

/** Handles slash commands, which are answered to the asker alone. */
public final class SlashCommands {
    private final AdapterContext context;
    private final CommandNames names;

    public SlashCommands(AdapterContext context) {
        this.context = context;
        this.names = context.app().commands();
    }

    public void handle(Payload command, InboundRequest request) {
        ChatDrafts drafts = context.composer().drafts();
        Optional<String> line = names.line(command.text("command"), HeardText.plain(command.text("text")))
                .map(said -> drafts.bringsText(said) ? said : Beginning.kept(said));
        if (line.isEmpty()) {
            request.shown();
        } else {
            String user = command.text("user_id");
            String channel = command.text("channel_id");
            Target target = new Target.Alone(command.text("response_url"), false, channel, user, "");
            Way way = Way.to(line.get());
            if (context.memory().own.get(channel).isPresent()) {
                context.goesOnFrom(channel, line.get(), way);
            }
            context.show(
                    target,
                    user,
                    language -> context.alone(
                            line.get(), new AnswerPlace(AnswerPlace.Readers.ONE, language, "", way), channel, request),
                    request);
        }
    }
}
