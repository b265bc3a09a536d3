package org.recueil.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.recueil.slack.api.WebApi;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.render.SlackMessage;
import org.recueil.slack.show.Composer;
import org.recueil.wording.Language;

/**
 * Prints what the bot sends for a few lines, as bodies of requests, to be drawn and looked at: {@code fr private II.37}. Instead of
 * {@code private}: {@code channel}, {@code shared}; {@code home} prints the App Home.
 */
final class Captured {
    private Captured() {}

    public static void main(String[] args) {
        Language language = Language.ofReader(args[0]);
        Composer composer = Trial.composer(InstalledApp.USUAL);
        JsonArray bodies = new JsonArray();
        if (args[1].equals("home")) {
            bodies.add(JsonParser.parseString(WebApi.json(composer.home(Places.one("", language), answer -> {}))));
        }
        for (String line : List.of(args).subList(2, args.length)) {
            List<SlackMessage> messages = switch (args[1]) {
                case "private" -> composer.shareable(line, Places.one(line, language));
                case "channel" -> composer.answer(line, Places.all(line, language));
                default -> composer.shared(line, language, Trial.ANNA);
            };
            for (SlackMessage message : messages) {
                JsonObject body = new JsonObject();
                body.addProperty("text", message.text());
                body.add("blocks", BlockJson.of(message.blocks()));
                bodies.add(body);
            }
        }
        System.out.println(bodies);
    }
}
