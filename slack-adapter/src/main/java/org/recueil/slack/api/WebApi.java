package org.recueil.slack.api;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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
import okio.BufferedSink;
import org.recueil.delivery.Workers;
import org.recueil.platform.network.PlatformApi;
import org.recueil.slack.app.GrantedScopes;

/**
 * Requests to Slack: its methods, the addresses for answers to commands and presses, and sockets. A request counts as accepted
 * if Slack says so. Safe for use by several threads.
 */
public final class WebApi extends PlatformApi {
    /** A body that the HTTP client does not send again by itself when a connection breaks, because Slack may have read it. */
    private static final class OneShotBody extends RequestBody {
        private final RequestBody body;

        OneShotBody(RequestBody body) {
            this.body = body;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            body.writeTo(sink);
        }
    }

    /** The method that gives the address of a socket. */
    public static final String OPEN_SOCKET = "apps.connections.open";

    private static final Gson WHOLE = GsonFactory.createSnakeCase();
    private static final Gson JSON = WHOLE.newBuilder()
            .registerTypeAdapter(TextStyle.class, (JsonSerializer<TextStyle>) (style, type, context) -> whatIsOn(style))
            .create();
    private static final MediaType MEDIA = MediaType.get("application/json; charset=utf-8");
    /** At the host of the methods. Four of 64 are left for the host that takes the answers to commands. */
    private static final int MOST_AT_ONCE = 60;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration UPLOADING = Duration.ofSeconds(20);
    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private final HttpUrl base;
    private final String botToken;
    private final Consumer<ApiFailure> unknownToken;
    private final ExecutorService socketThreads = Workers.asNeeded("slack-socket");
    private final OkHttpClient socketClient;
    private volatile Optional<Headers> answered = Optional.empty();
    private volatile GrantedScopes granted = GrantedScopes.UNKNOWN;

    /** @param unknownToken is told if Slack does not know the bot's token */
    public WebApi(Settings settings, Consumer<ApiFailure> unknownToken) {
        super(settings.network(), "slack-http", MOST_AT_ONCE);
        this.base = settings.api();
        this.botToken = settings.botToken();
        this.unknownToken = unknownToken;
        this.socketClient = client(PATIENCE)
                .dispatcher(new Dispatcher(socketThreads))
                .callTimeout(Duration.ZERO)
                .build();
    }

    /**
     * Writes a style of rich text with only what is on. The SDK also writes what is off, and Slack does not publish all of that
     * for texts.
     */
    private static JsonElement whatIsOn(TextStyle style) {
        JsonObject on = new JsonObject();
        WHOLE.toJsonTree(style).getAsJsonObject().entrySet().stream()
                .filter(each -> each.getValue().getAsBoolean())
                .forEach(each -> on.add(each.getKey(), each.getValue()));
        return on;
    }

    /** A value as JSON, the way Slack's models are written. */
    public static String json(Object value) {
        return JSON.toJson(value);
    }

    /**
     * Calls a method with the bot's token. The result fails with an {@link ApiFailure}. A request goes out once: if its
     * connection breaks, only the caller decides whether it is made again. If the app lacks the scope, the request is not made
     * and fails as if it had been.
     */
    public CompletableFuture<Payload> call(String method, Map<String, String> arguments) {
        if (!granted.allowsMethod(method)) {
            return CompletableFuture.failedFuture(ApiFailure.refused(method, ApiFailure.NO_SCOPE));
        }
        return send(method, request(method, botToken, arguments));
    }

    /** Answers a command or a press at the address that came with it, as {@link #call} does. */
    public CompletableFuture<Payload> respond(String address, Object message) {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null) {
            return CompletableFuture.failedFuture(ApiFailure.refused(ApiAnswer.RESPONSE_URL, "no_address"));
        }
        RequestBody body = RequestBody.create(JSON.toJson(message), MEDIA);
        return send(
                ApiAnswer.RESPONSE_URL,
                new Request.Builder().url(url).post(new OneShotBody(body)).build());
    }

    /**
     * Hands over the bytes of a file at an address that Slack gave for them. The bot's token is not sent there. The result fails
     * with an {@link ApiFailure}, also if the address is neither https nor that of the methods.
     *
     * @see <a href="https://docs.slack.dev/messaging/working-with-files#upload">Uploading files</a>
     */
    public CompletableFuture<Payload> upload(String address, byte[] content) {
        Optional<HttpUrl> url = Optional.ofNullable(HttpUrl.parse(address)).filter(this::takesFiles);
        if (url.isEmpty()) {
            return CompletableFuture.failedFuture(ApiFailure.refused(ApiAnswer.UPLOAD, "no_address"));
        }
        Request request = new Request.Builder()
                .url(url.get())
                .post(new OneShotBody(RequestBody.create(content, BYTES)))
                .build();
        return send(request, UPLOADING, ApiAnswer::uploaded, failure -> ApiAnswer.none(ApiAnswer.UPLOAD, failure));
    }

    private boolean takesFiles(HttpUrl url) {
        boolean isOfMethods =
                url.scheme().equals(base.scheme()) && url.host().equals(base.host()) && url.port() == base.port();
        return url.isHttps() || isOfMethods;
    }

    /** Calls a method and waits for the result. */
    public Payload ask(String method, String token) throws ApiFailure {
        return ask(
                request(method, token, Map.of()),
                PATIENCE,
                response -> {
                    answered = Optional.of(response.headers());
                    if (token.equals(botToken)) {
                        hear(response);
                    }
                    return ApiAnswer.read(method, response);
                },
                failure -> ApiAnswer.none(method, failure));
    }

    /** What Slack let the bot do when it last answered a method. Slack says so with each answer. */
    public GrantedScopes granted() {
        return granted;
    }

    private void hear(Response response) {
        GrantedScopes said = GrantedScopes.read(response.header(GrantedScopes.HEADER, ""));
        if (said.named().isPresent()) {
            granted = said;
        }
    }

    /** The headers of the last answer to {@link #ask}. */
    public Optional<Headers> answered() {
        return answered;
    }

    /** Opens a socket, which fails if nothing comes back for twice that long. */
    public WebSocket connect(HttpUrl url, Duration ping, WebSocketListener listener) {
        OkHttpClient pinging = socketClient.newBuilder().pingInterval(ping).build();
        return pinging.newWebSocket(new Request.Builder().url(url).build(), listener);
    }

    /** The address of a socket in the answer to {@link #OPEN_SOCKET}; empty if it is not an address. */
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
    public void close() {
        socketClient.dispatcher().cancelAll();
        socketThreads.shutdown();
        super.close();
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

    private CompletableFuture<Payload> send(String method, Request request) {
        return send(
                        request,
                        PATIENCE,
                        response -> {
                            if (!method.equals(ApiAnswer.RESPONSE_URL)) {
                                hear(response);
                            }
                            return ApiAnswer.read(method, response);
                        },
                        failure -> ApiAnswer.none(method, failure))
                .whenComplete((answer, thrown) -> {
                    if (thrown instanceof ApiFailure failure && failure.isUnknownToken()) {
                        unknownToken.accept(failure);
                    }
                });
    }

    /** The tokens never show. */
    @Override
    public String toString() {
        return "Web API at " + base;
    }
}
