package org.recueil.slack;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.SlackSignature;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Slack as it sends requests to a port of ours, signed by its own SDK. */
public final class SigningClient {
    public static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String host;
    private final int port;

    public SigningClient(String host, int port) {
        this.host = host;
        this.port = port;
    }

    public HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return post(body, Instant.now().getEpochSecond(), SECRET);
    }

    /** Without waiting for the answer. */
    CompletableFuture<HttpResponse<String>> postAside(String body) {
        HttpRequest request =
                signed(body, Instant.now().getEpochSecond(), SECRET).build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String body, long seconds, String secret)
            throws IOException, InterruptedException {
        return send(signed(body, seconds, secret));
    }

    public HttpRequest.Builder signed(String body, long seconds, String secret) {
        String time = String.valueOf(seconds);
        return request(body)
                .header("X-Slack-Request-Timestamp", time)
                .header("X-Slack-Signature", new SlackSignature.Generator(secret).generate(time, body));
    }

    /** Headers that have the form of a signature, and are of now: what anybody can write who does not know the secret. */
    public static String pretended() {
        return "X-Slack-Request-Timestamp: " + Instant.now().getEpochSecond() + "\r\nX-Slack-Signature: v0="
                + "0".repeat(64) + "\r\n";
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(address("/slack/events"))
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    URI address(String path) {
        return URI.create("http://" + host + ":" + port + path);
    }

    public static String form(JsonObject fields) {
        return form(fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().getAsString())));
    }

    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
