package org.recueil.slack.entrance;

import com.google.gson.JsonParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.recueil.slack.api.Payload;
import org.recueil.slack.entrance.Reception.Kind;

/**
 * A request of Slack whose signature is right. Events are JSON, commands a form, interactions JSON in a form.
 *
 * @param challenge that Slack wants to read back when it first learns our address
 */
public record SignedRequest(Kind kind, Payload payload, Optional<String> challenge) {
    /**
     * @throws JsonParseException if the JSON cannot be read
     * @throws IOException if the form cannot be read
     */
    public static SignedRequest read(byte[] body) throws IOException {
        if (body.length > 0 && body[0] == '{') {
            Payload json = Payload.parse(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
            return switch (json.text("type")) {
                case "event_callback" -> new SignedRequest(Kind.EVENT, json, Optional.empty());
                case "url_verification" -> new SignedRequest(Kind.UNKNOWN, json, Optional.of(json.text("challenge")));
                default -> new SignedRequest(Kind.UNKNOWN, json, Optional.empty());
            };
        }
        Form form = new Form(body);
        Optional<Payload> interaction = form.read("payload").map(Payload::parse);
        if (interaction.isPresent()) {
            return new SignedRequest(Kind.INTERACTION, interaction.get(), Optional.empty());
        }
        return new SignedRequest(form.has("command") ? Kind.COMMAND : Kind.UNKNOWN, form.payload(), Optional.empty());
    }

    /** Whether an unsigned request only asks for a sign of life, as Slack does now and then. */
    static boolean isSslCheck(byte[] body) {
        try {
            return new Form(body).payload().text("ssl_check").equals("1");
        } catch (IOException noForm) {
            return false;
        }
    }
}
