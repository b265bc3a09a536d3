package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Asks a Bot API server with nothing but HTTP and JSON, as any program might. */
final class PlainClient {
    record Answer(int status, String body) {
        JsonNode json() {
            return Json.read(body);
        }

        JsonNode result() {
            if (status != 200) {
                throw new AssertionError("refused: " + body);
            }
            return json().path("result");
        }

        String description() {
            return json().path("description").asText();
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    PlainClient(FakeTelegram telegram, String token) {
        this.base = telegram.url() + "/bot" + token + "/";
    }

    Answer call(String method, String json) {
        try {
            return read(http.send(request(method, json), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    CompletableFuture<Answer> later(String method, String json) {
        return http.sendAsync(request(method, json), HttpResponse.BodyHandlers.ofString())
                .thenApply(PlainClient::read);
    }

    JsonNode updates(int offset) {
        return call("getUpdates", "{\"offset\":" + offset + "}").result();
    }

    private HttpRequest request(String method, String body) {
        return HttpRequest.newBuilder(URI.create(base + method))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static Answer read(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body());
    }
}
