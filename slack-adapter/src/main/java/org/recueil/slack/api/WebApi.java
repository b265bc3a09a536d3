package org.recueil.slack.api;

import com.google.gson.Gson;
import com.google.gson.JsonSerializer;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.recueil.delivery.CancellableRequests;
import org.recueil.delivery.Workers;
import org.recueil.platform.network.Addresses;
import org.recueil.service.StandardPlatformSession;
import org.recueil.slack.app.GrantedScopes;

/**
 * Requests to Slack: its methods, the addresses that answer commands and presses, and sockets. A request is accepted where
 * Slack says so. Safe for use by several threads.
 */
public final class WebApi implements StandardPlatformSession.Api {
    /** The method that gives the address of a socket. */
    public static final String OPEN_SOCKET = "apps.connections.open";

    private static final Gson JSON = GsonFactory.createSnakeCase()
            .newBuilder()
            .registerTypeAdapter(
                    TextStyle.class, (JsonSerializer<TextStyle>) (style, type, context) -> StyleJson.of(style))
            .create();
    private static final MediaType MEDIA = MediaType.get("application/json; charset=utf-8");
    private static final int MOST_AT_ONCE = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpUrl base;
    private final String botToken;
    private final Consumer<ApiFailure> unknownToken;
    private final ExecutorService threads = Workers.asNeeded("slack-http");
    private final ExecutorService socketThreads = Workers.asNeeded("slack-socket");
    private final OkHttpClient client;
    private final OkHttpClient socketClient;
    private final CancellableRequests asking = new CancellableRequests();
    private volatile Optional<Headers> answered = Optional.empty();
    private volatile GrantedScopes granted = GrantedScopes.UNKNOWN;

    /** @param unknownToken is told where Slack does not know the bot's token */
    public WebApi(Settings settings, Consumer<ApiFailure> unknownToken) {
        this.base = settings.api();
        this.botToken = settings.botToken();
        this.unknownToken = unknownToken;
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(MOST_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(MOST_AT_ONCE - 4);
        this.client = settings.network()
                .client()
                .dispatcher(dispatcher)
                .readTimeout(PATIENCE)
                .callTimeout(PATIENCE.plus(Addresses.TRYING))
                .build();
        this.socketClient = client.newBuilder()
                .dispatcher(new Dispatcher(socketThreads))
                .callTimeout(Duration.ZERO)
                .build();
    }

    /** A value as Slack's models are written. */
    public static String json(Object value) {
        return JSON.toJson(value);
    }

    /**
     * Calls a method with the bot's token. Fails with an {@link ApiFailure}. A request goes out once: if a connection breaks under
     * it, nobody but the caller decides whether it is made again. What Slack does not let the bot do is not asked for, and fails as
     * if it had been.
     */
    public CompletableFuture<Payload> call(String method, Map<String, String> arguments) {
        if (!granted.allowsMethod(method)) {
            return CompletableFuture.failedFuture(ApiFailure.refused(method, ApiFailure.NO_SCOPE));
        }
        return enqueue(method, request(method, botToken, arguments));
    }

    /** Answers a command or a press at the address that came with it, as {@link #call} does. */
    public CompletableFuture<Payload> respond(String address, Object message) {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null) {
            return CompletableFuture.failedFuture(ApiFailure.refused(ApiAnswer.RESPONSE_URL, "no_address"));
        }
        RequestBody body = RequestBody.create(JSON.toJson(message), MEDIA);
        return enqueue(
                ApiAnswer.RESPONSE_URL,
                new Request.Builder().url(url).post(new OneShotBody(body)).build());
    }

    /** Calls a method and waits for the result. */
    public Payload ask(String method, String token) throws ApiFailure {
        Call call = client.newCall(request(method, token, Map.of()));
        Runnable cancel = call::cancel;
        asking.begin(cancel);
        try (Response response = call.execute()) {
            answered = Optional.of(response.headers());
            if (token.equals(botToken)) {
                hear(response);
            }
            return ApiAnswer.read(method, response);
        } catch (IOException failure) {
            throw ApiAnswer.none(method, failure);
        } finally {
            asking.end(cancel);
        }
    }

    /** What Slack let the bot do when it last answered a method; it says so beside each answer. */
    public GrantedScopes granted() {
        return granted;
    }

    private void hear(Response response) {
        GrantedScopes said = GrantedScopes.read(response.header(GrantedScopes.HEADER, ""));
        if (said.named().isPresent()) {
            granted = said;
        }
    }

    /** What came with the last answer to {@link #ask}. */
    public Optional<Headers> answered() {
        return answered;
    }

    /** Opens a socket, which gives up by itself where nothing comes back for twice that long. */
    public WebSocket connect(HttpUrl url, Duration ping, WebSocketListener listener) {
        OkHttpClient pinging = socketClient.newBuilder().pingInterval(ping).build();
        return pinging.newWebSocket(new Request.Builder().url(url).build(), listener);
    }

    /** The address of a socket, as {@link #OPEN_SOCKET} answers it; nothing if it is none. */
    public static Optional<HttpUrl> socketAddress(Payload answer) {
        return Optional.ofNullable(HttpUrl.parse(answer.text("url").replaceFirst("^ws", "http")));
    }

    /** The failure that made a result of {@link #call} or {@link #respond} fail. */
    public static ApiFailure failure(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        return cause instanceof ApiFailure failure
                ? failure
                : ApiFailure.noAnswer("request", cause.getClass().getSimpleName());
    }

    @Override
    public void endAsking() {
        asking.over();
    }

    @Override
    public void close() {
        client.dispatcher().cancelAll();
        socketClient.dispatcher().cancelAll();
        threads.shutdown();
        socketThreads.shutdown();
        client.connectionPool().evictAll();
    }

    private Request request(String method, String token, Map<String, String> arguments) {
        FormBody.Builder form = new FormBody.Builder();
        arguments.forEach(form::add);
        return new Request.Builder()
                .url(base.newBuilder().addPathSegment(method).build())
                .header("Authorization", "Bearer " + token)
                .post(new OneShotBody(form.build()))
                .build();
    }

    private CompletableFuture<Payload> enqueue(String method, Request request) {
        CompletableFuture<Payload> result = new CompletableFuture<>();
        client.newCall(request).enqueue(new Callback() {
            @Override
            public void onResponse(Call call, Response response) {
                try (response) {
                    if (!method.equals(ApiAnswer.RESPONSE_URL)) {
                        hear(response);
                    }
                    result.complete(ApiAnswer.read(method, response));
                } catch (ApiFailure failure) {
                    if (failure.isUnknownToken()) {
                        unknownToken.accept(failure);
                    }
                    result.completeExceptionally(failure);
                }
            }

            @Override
            public void onFailure(Call call, IOException failure) {
                result.completeExceptionally(ApiAnswer.none(method, failure));
            }
        });
        return result;
    }

    /** The tokens never show. */
    @Override
    public String toString() {
        return "Web API at " + base;
    }
}
