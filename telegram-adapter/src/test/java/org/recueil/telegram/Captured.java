package org.recueil.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.Way;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.api.Self;
import org.recueil.telegram.render.Inquiry;
import org.recueil.telegram.render.PressEffect;
import org.recueil.telegram.render.Requests;
import org.recueil.telegram.show.Composer;
import org.recueil.wording.Language;

/**
 * Prints what the bot sends for a few lines, as bodies of requests, to be drawn and looked at: {@code fr private II.37 "~~1:II.37"
 * "/rec II.38 < II.37"}. What a button carries before a line opens its menu, what follows {@code <} is the way that led to it.
 */
final class Captured {
    private Captured() {}

    public static void main(String[] args) {
        Language language = Language.ofReader(args[0]);
        Audience audience = args[1].equals("private") ? Audience.PRIVATE : Audience.OTHERS;
        Composer composer = Trial.composer(new Self(123_456, "RecueilBot", true));
        ChatPlace place = new ChatPlace(audience == Audience.PRIVATE ? 1 : -1, Optional.empty(), Optional.empty());
        ArrayNode bodies = BotApi.JSON.createArrayNode();
        for (String argument : List.of(args).subList(2, args.length)) {
            PressEffect open = PressEffect.read(argument).orElse(PressEffect.CLOSE);
            List<String> way = List.of(PressEffect.without(argument).split(" < "));
            String line = way.get(0);
            String carried = composer.drafts().isDraft(line) ? ChatDrafts.LINE : line;
            Inquiry inquiry = new Inquiry(new Way(carried, way.subList(1, way.size())), language, audience, line);
            composer.messages(composer.answer(inquiry), inquiry, open)
                    .forEach(message -> bodies.add(BotApi.JSON.valueToTree(Requests.send(place, message))));
        }
        System.out.println(bodies);
    }
}
