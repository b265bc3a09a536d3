package org.recueil.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.recueil.slack.Reception.Kind;

/**
 * A request of Slack, whose signature is good: events are JSON, commands a form, interactions JSON in a form.
 *
 * @param challenge what Slack wants to read back when it first learns our address
 */
record SignedRequest(Kind kind, Payload payload, Optional<String> challenge) {
    /**
     * @throws JsonParseException where what should be JSON is none
     * @throws IllegalArgumentException where a form is none
     */
    static SignedRequest read(String body) {
        if (body.startsWith("{")) {
            Payload json = Payload.parse(body);
            return switch (json.text("type")) {
                case "event_callback" -> new SignedRequest(Kind.EVENT, json, Optional.empty());
                case "url_verification" -> new SignedRequest(Kind.UNKNOWN, json, Optional.of(json.text("challenge")));
                default -> new SignedRequest(Kind.UNKNOWN, json, Optional.empty());
            };
        }
        Payload form = form(body);
        if (form.has("payload")) {
            return new SignedRequest(Kind.INTERACTION, Payload.parse(form.text("payload")), Optional.empty());
        }
        return new SignedRequest(form.has("command") ? Kind.COMMAND : Kind.UNKNOWN, form, Optional.empty());
    }

    /** Whether somebody, unsigned, asks for nothing but a sign that we are here, as Slack does now and then. */
    static boolean isSslCheck(String body) {
        try {
            return form(body).text("ssl_check").equals("1");
        } catch (IllegalArgumentException noForm) {
            return false;
        }
    }

    private static Payload form(String body) {
        JsonObject fields = new JsonObject();
        for (String field : body.split("&")) {
            String[] sides = field.split("=", 2);
            fields.addProperty(decoded(sides[0]), sides.length < 2 ? "" : decoded(sides[1]));
        }
        return new Payload(fields);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
