package org.recueil.telegram.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.recueil.platform.ShortenedTexts;
import org.recueil.platform.network.PlatformApi;
import org.recueil.platform.network.ProxyRefusal;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;

/**
 * Requests to a Bot API server. A request counts as accepted if the server says so, even if the rest of the answer cannot be
 * read, so that none is sent twice because of its answer. Safe for use by several threads.
 */
public final class BotApi extends PlatformApi {
    /** Leaves out the method's name, which stands in the address: only the parameters are sent. */
    private interface Parameters {
        @JsonIgnore
        String getMethod();
    }

    /** Writes the parameters of requests. */
    public static final ObjectMapper JSON = new ObjectMapper().addMixIn(PartialBotApiMethod.class, Parameters.class);

    private static final MediaType MEDIA = MediaType.get("application/json; charset=utf-8");
    private static final int MOST_AT_ONCE = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration DOWNLOADING = Duration.ofSeconds(20);
    private static final Duration UPLOADING = Duration.ofSeconds(20);
    private static final int FILES_AT_ONCE = 4;
    /** Telegram's own words, for files of more than 20 MB. */
    private static final String TOO_LARGE = "file is too big";

    private final HttpUrl base;
    private final String token;
    private final Semaphore files = new Semaphore(FILES_AT_ONCE);
    private volatile Optional<Duration> clockAhead = Optional.empty();

    public BotApi(Settings settings) {
        super(settings.network(), "telegram-http", MOST_AT_ONCE);
        base = settings.api();
        token = settings.token();
    }

    /** Sends a request. The result fails with an {@link ApiFailure}. */
    public CompletableFuture<JsonNode> send(PartialBotApiMethod<?> method) {
        return send(request(method), PATIENCE, this::result, this::noAnswer);
    }

    /**
     * Sends a document. The result fails with an {@link ApiFailure}.
     *
     * @param parameters of {@code sendDocument}, by their names; a value that is no text is sent as JSON
     * @param name of the file, in ASCII
     * @param mediaType of the file, such as {@code text/csv}
     */
    public CompletableFuture<JsonNode> sendDocument(
            Map<String, Object> parameters, String name, String mediaType, byte[] content) {
        MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);
        JSON.valueToTree(parameters)
                .properties()
                .forEach(parameter -> form.addFormDataPart(parameter.getKey(), said(parameter.getValue())));
        form.addFormDataPart(SendDocument.DOCUMENT_FIELD, name, RequestBody.create(content, MediaType.get(mediaType)));
        Request request = new Request.Builder()
                .url(address(SendDocument.PATH))
                .post(form.build())
                .build();
        return send(request, UPLOADING, this::result, this::noAnswer);
    }

    private static String said(JsonNode parameter) {
        return parameter.isTextual() ? parameter.textValue() : parameter.toString();
    }

    /** Sends a request and waits for the result. */
    public JsonNode ask(PartialBotApiMethod<?> method) throws ApiFailure {
        return ask(method, PATIENCE);
    }

    /**
     * Sends a request and waits for the result.
     *
     * @param patience how long it waits once it is connected
     */
    public JsonNode ask(PartialBotApiMethod<?> method, Duration patience) throws ApiFailure {
        return ask(request(method), patience, this::result, this::noAnswer);
    }

    /**
     * Reads a file that somebody sent. Few files are in memory at the same time: one more fails, and may be asked for again. The
     * result fails with an {@link ApiFailure}; if the file is too large, {@link #isTooLarge} says so.
     *
     * @param id as the message gives it, {@code file_id}
     * @param reading reads the content, and keeps nothing of it; does not throw
     */
    public <T> CompletableFuture<T> file(String id, Function<byte[], T> reading) {
        if (!files.tryAcquire()) {
            return CompletableFuture.failedFuture(ApiFailure.of(0, "too many files at once"));
        }
        return send(new GetFile(id))
                .thenCompose(found -> found.path("file_size").asLong(0) > TelegramLimits.FILE_BYTES
                        ? CompletableFuture.failedFuture(ApiFailure.unusable(TOO_LARGE))
                        : download(found.path("file_path").asText(""), reading))
                .whenComplete((read, thrown) -> files.release());
    }

    private <T> CompletableFuture<T> download(String path, Function<byte[], T> reading) {
        return FileAddress.of(base, token, path)
                .map(address -> send(
                        new Request.Builder().url(address).build(),
                        DOWNLOADING,
                        response -> reading.apply(content(response)),
                        this::noAnswer))
                .orElseGet(() ->
                        CompletableFuture.failedFuture(ApiFailure.unusable("the path of a file leads elsewhere")));
    }

    private byte[] content(Response response) throws ApiFailure {
        if (!response.isSuccessful()) {
            boolean isPassing = response.code() == 429 || response.code() >= 500;
            throw isPassing
                    ? ApiFailure.of(response.code(), "no file")
                    : ApiFailure.unusable("no file: " + response.code());
        }
        try (ResponseBody body = response.body()) {
            byte[] bytes = body.contentLength() > TelegramLimits.FILE_BYTES
                    ? null
                    : body.byteStream().readNBytes(TelegramLimits.FILE_BYTES + 1);
            if (bytes == null || bytes.length > TelegramLimits.FILE_BYTES) {
                throw ApiFailure.unusable(TOO_LARGE);
            }
            return bytes;
        } catch (IOException cut) {
            throw noAnswer(cut);
        }
    }

    /** Whether a file was not read because it is too large. */
    public static boolean isTooLarge(ApiFailure failure) {
        return failure.says(TOO_LARGE);
    }

    /** The failure that made a result of {@link #send} fail. */
    public static ApiFailure failure(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        return cause instanceof ApiFailure failure
                ? failure
                : ApiFailure.of(0, cause.getClass().getSimpleName());
    }

    /** How far the server's clock is ahead of ours, according to its last answer; empty if no answer had a date. */
    public Optional<Duration> clockAhead() {
        return clockAhead;
    }

    private HttpUrl address(String method) {
        return base.newBuilder()
                .addPathSegment("bot" + token)
                .addPathSegment(method)
                .build();
    }

    private Request request(PartialBotApiMethod<?> method) {
        try {
            RequestBody body = RequestBody.create(JSON.writeValueAsBytes(method), MEDIA);
            return new Request.Builder()
                    .url(address(method.getMethod()))
                    .post(body)
                    .build();
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
