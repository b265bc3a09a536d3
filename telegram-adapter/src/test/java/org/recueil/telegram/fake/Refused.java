package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A request that the server refuses: an error code, its description and the {@code parameters} that go with it
 * (Bot API, "Making requests" and "ResponseParameters").
 *
 * <p>{@code mistake} says whose fault it is: true where the request breaks a documented limit or misses a required
 * field, so that a bot must never send it; false where circumstances refuse it (a chat that blocked the bot, an old
 * query, a flood).
 */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final boolean mistake;
    private final String parameter;
    private final long value;

    private Refused(int code, String description, boolean mistake, String parameter, long value) {
        super(description, null, false, false);
        this.code = code;
        this.mistake = mistake;
        this.parameter = parameter;
        this.value = value;
    }

    /** A request that breaks the Bot API's rules: 400. */
    static Refused mistake(String description) {
        return new Refused(400, "Bad Request: " + description, true, null, 0);
    }

    /** A request that is well formed but cannot be done now: 400. */
    static Refused badRequest(String description) {
        return new Refused(400, "Bad Request: " + description, false, null, 0);
    }

    static Refused forbidden(String description) {
        return new Refused(403, "Forbidden: " + description, false, null, 0);
    }

    static Refused conflict(String description) {
        return new Refused(409, "Conflict: " + description, false, null, 0);
    }

    static Refused unauthorized() {
        return new Refused(401, "Unauthorized", false, null, 0);
    }

    /** The server answers 404 {@code Not Found: method not found} to a method that it does not know. */
    static Refused unknownMethod() {
        return new Refused(404, "Not Found: method not found", true, null, 0);
    }

    static Refused tooManyRequests(long seconds) {
        return new Refused(429, "Too Many Requests: retry after " + seconds, false, "retry_after", seconds);
    }

    static Refused migrated(long chatId) {
        return new Refused(
                400, "Bad Request: group chat was upgraded to a supergroup chat", false, "migrate_to_chat_id", chatId);
    }

    int code() {
        return code;
    }

    String description() {
        return getMessage();
    }

    boolean isMistake() {
        return mistake;
    }

    /** The body of the answer. */
    String body() {
        ObjectNode body = Json.object().put("ok", false).put("error_code", code).put("description", description());
        if (parameter != null) {
            body.putObject("parameters").put(parameter, value);
        }
        return body.toString();
    }
}
