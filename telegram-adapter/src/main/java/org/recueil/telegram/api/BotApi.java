package org.recueil.telegram.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.recueil.delivery.CancellableRequests;
import org.recueil.delivery.ShortenedTexts;
import org.recueil.delivery.Workers;
import org.recueil.platform.network.Addresses;
import org.recueil.platform.network.ProxyRefusal;
import org.recueil.service.StandardPlatformSession;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * Requests to a Bot API server. A request is accepted where the server says so, readable to us or not, so that none is sent
 * twice for its answer's sake. Safe for use by several threads.
 */
public final class BotApi implements StandardPlatformSession.Api {
    /** The method stands in the address; its parameters are all that is sent. */
    private interface Parameters {
        @JsonIgnore
        String getMethod();
    }

    /** Writes what is sent. */
    public static final ObjectMapper JSON = new ObjectMapper().addMixIn(PartialBotApiMethod.class, Parameters.class);

    private static final MediaType MEDIA = MediaType.get("application/json; charset=utf-8");
    private static final int MOST_AT_ONCE = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpUrl base;
    private final String token;
    private final ExecutorService threads = Workers.asNeeded("telegram-http");
    private final OkHttpClient client;
    private final CancellableRequests asking = new CancellableRequests();
    private volatile Optional<Duration> clockAhead = Optional.empty();

    public BotApi(Settings settings) {
        base = settings.api();
        token = settings.token();
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(MOST_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(MOST_AT_ONCE);
        client = settings.network().client().dispatcher(dispatcher).build();
    }

    /** Makes a request. Fails with an {@link ApiFailure}. */
    public CompletableFuture<JsonNode> send(PartialBotApiMethod<?> method) {
        CompletableFuture<JsonNode> result = new CompletableFuture<>();
        request(method, PATIENCE).enqueue(new Callback() {
            @Override
            public void onResponse(Call call, Response response) {
                try (response) {
                    result.complete(result(response));
                } catch (ApiFailure failure) {
                    result.completeExceptionally(failure);
                }
            }

            @Override
            public void onFailure(Call call, IOException failure) {
                result.completeExceptionally(noAnswer(failure));
            }
        });
        return result;
    }

    /** Makes a request and waits for the result. */
    public JsonNode ask(PartialBotApiMethod<?> method) throws ApiFailure {
        return ask(method, PATIENCE);
    }

    /** Makes a request and waits for the result, that long at most once it is connected. */
    public JsonNode ask(PartialBotApiMethod<?> method, Duration patience) throws ApiFailure {
        Call call = request(method, patience);
        Runnable cancel = call::cancel;
        asking.begin(cancel);
        try (Response response = call.execute()) {
            return result(response);
        } catch (IOException failure) {
            throw noAnswer(failure);
        } finally {
            asking.end(cancel);
        }
    }

    /** The failure that made a result of {@link #send} fail. */
    public static ApiFailure failure(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        return cause instanceof ApiFailure failure
                ? failure
                : ApiFailure.of(0, cause.getClass().getSimpleName());
    }

    /** How far the server's clock is ahead of ours, by its last answer; nothing where it has none. */
    public Optional<Duration> clockAhead() {
        return clockAhead;
    }

    @Override
    public void endAsking() {
        asking.over();
    }

    @Override
    public void close() {
        client.dispatcher().cancelAll();
        threads.shutdown();
        client.connectionPool().evictAll();
    }

    private Call request(PartialBotApiMethod<?> method, Duration patience) {
        HttpUrl url = base.newBuilder()
                .addPathSegment("bot" + token)
                .addPathSegment(method.getMethod())
                .build();
        try {
            RequestBody body = RequestBody.create(JSON.writeValueAsBytes(method), MEDIA);
            OkHttpClient patient = client.newBuilder()
                    .callTimeout(patience.plus(Addresses.TRYING))
                    .readTimeout(patience)
                    .build();
            return patient.newCall(new Request.Builder().url(url).post(body).build());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a method of the Bot API is always JSON", impossible);
        }
    }

    private JsonNode result(Response response) throws ApiFailure {
        clockAhead = Optional.ofNullable(response.headers().getInstant("Date"))
                .map(date -> Duration.between(Instant.now(), date));
        JsonNode answer;
        try (ResponseBody body = response.body()) {
            answer = JSON.readTree(new ShortenedTexts(body.charStream(), TelegramLimits.READ));
        } catch (JsonProcessingException unreadable) {
            throw ApiFailure.of(response.isSuccessful() ? 0 : response.code(), "no answer of a Bot API server");
        } catch (IOException cut) {
            throw noAnswer(cut);
        }
        if (answer == null || !answer.isObject()) {
            throw ApiFailure.of(response.isSuccessful() ? 0 : response.code(), "no answer of a Bot API server");
        }
        if (!answer.path("ok").asBoolean()) {
            throw ApiFailure.of(response.code(), answer);
        }
        return answer.path("result");
    }

    private ApiFailure noAnswer(IOException failure) {
        String words = ProxyRefusal.word(failure) + ": " + failure.getMessage();
        return ApiFailure.of(0, words.replace(token, "…"));
    }

    /** The token never shows. */
    @Override
    public String toString() {
        return "Bot API at " + base;
    }
}
