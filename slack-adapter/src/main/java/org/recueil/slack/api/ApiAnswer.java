package org.recueil.slack.api;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import okhttp3.Response;
import org.recueil.platform.network.ProxyRefusal;

/** Reads Slack's answers. Methods answer JSON with {@code ok}; a response URL may answer in plain text instead. */
final class ApiAnswer {
    /** Stands for the method in a request to the address that came with a command or a press, which calls no method. */
    static final String RESPONSE_URL = "response_url";

    /** Stands for the method where the bytes of a file are handed over, at an address of Slack's. */
    static final String UPLOAD = "upload";

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int REQUEST_TIMEOUT = 408;

    private ApiAnswer() {}

    /**
     * Reads the answer of a method, or of an address.
     *
     * @throws ApiFailure if it does not say that the request was accepted
     */
    static Payload read(String method, Response response) throws ApiFailure {
        if (response.code() == TOO_MANY_REQUESTS) {
            throw ApiFailure.tooMuch(method, response.header("Retry-After", ""));
        }
        String body;
        try {
            body = response.body().string();
        } catch (IOException cut) {
            throw none(method, cut);
        }
        boolean isAddress = method.equals(RESPONSE_URL);
        Payload answer = parse(body);
        if (answer.isObject() && answer.has("ok")) {
            if (answer.is("ok")) {
                return answer;
            }
            throw ApiFailure.refused(method, answer.text("error"));
        } else if (isAddress && response.isSuccessful()) {
            return answer;
        } else if (isAddress && response.code() < SERVER_ERROR && response.code() != REQUEST_TIMEOUT) {
            throw ApiFailure.refused(method, body);
        }
        throw ApiFailure.noAnswer(method, "status " + response.code());
    }

    /**
     * Reads the answer to the bytes of a file, of which only the status counts.
     *
     * @throws ApiFailure if they were not taken
     */
    static Payload uploaded(Response response) throws ApiFailure {
        if (response.isSuccessful()) {
            return Payload.NOTHING;
        } else if (response.code() == TOO_MANY_REQUESTS) {
            throw ApiFailure.tooMuch(UPLOAD, response.header("Retry-After", ""));
        }
        String what = "status " + response.code();
        throw response.code() >= SERVER_ERROR || response.code() == REQUEST_TIMEOUT
                ? ApiFailure.noAnswer(UPLOAD, what)
                : ApiFailure.refused(UPLOAD, what);
    }

    private static Payload parse(String body) {
        try {
            return Payload.parse(body);
        } catch (JsonParseException unreadable) {
            return Payload.NOTHING;
        }
    }

    /** The failure if no answer came. It does not quote the exception, which may contain a secret address. */
    static ApiFailure none(String method, IOException failure) {
        String what = ProxyRefusal.word(failure);
        boolean isUnsent = failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || ProxyRefusal.status(failure).isPresent();
        return isUnsent ? ApiFailure.unsent(method, what) : ApiFailure.noAnswer(method, what);
    }
}
