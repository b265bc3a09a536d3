package org.recueil.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks a Slack with nothing but HTTP and JSON, as any program might. */
final class PlainClient {
    static final String BLOCKS = "[{\"type\":\"divider\"}]";

    /**
     * @param retryAfter the header; empty if there is none
     * @param scopes the header that names them; empty if there is none
     */
    record Answer(int status, String body, String retryAfter, String scopes) {
        JsonObject json() {
            return JsonParser.parseString(body).getAsJsonObject();
        }

        /** {@code ok}, or Slack's word for why not. */
        String word() {
            JsonElement error = json().get("error");
            return error == null ? "ok" : error.getAsString();
        }

        String text(String name) {
            return json().get(name).getAsString();
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final FakeSlack slack;

    PlainClient(FakeSlack slack) {
        this.slack = slack;
    }

    Answer call(String method, String arguments) {
        return call(method, arguments, FakeSlack.BOT_TOKEN);
    }

    /** @param token empty for none */
    Answer call(String method, String arguments, String token) {
        return post(slack.apiUrl() + method, arguments, token);
    }

    /** @throws UncheckedIOException if no whole answer comes */
    Answer post(String address, String body, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Retry-After").orElse(""),
                    response.headers().firstValue("x-oauth-scopes").orElse(""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** What somebody would send to the address of a press or a command. */
    Answer respond(JsonObject payload, String members) {
        JsonObject body = JsonParser.parseString("{" + members + "}").getAsJsonObject();
        if (!body.has("delete_original")) {
            body.addProperty("text", "a");
            body.add("blocks", JsonParser.parseString(BLOCKS).getAsJsonArray());
        }
        return post(payload.get("response_url").getAsString(), body.toString(), "");
    }

    /** A message of the bot, which everybody in that channel sees. */
    String post(String channel) {
        return call("chat.postMessage", "{\"channel\":\"" + channel + "\",\"text\":\"a\",\"blocks\":" + BLOCKS + "}")
                .text("ts");
    }

    /** One that a single person sees. */
    String postAlone(String channel, String user) {
        return call(
                        "chat.postEphemeral",
                        "{\"channel\":\"" + channel + "\",\"user\":\"" + user + "\",\"text\":\"a\",\"blocks\":" + BLOCKS
                                + "}")
                .text("message_ts");
    }
}
