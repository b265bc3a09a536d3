package org.recueil.telegram.fake;

import java.time.Duration;

/**
 * Something that goes wrong with one answer.
 *
 * @param performs whether what was asked is done nevertheless
 * @param delay how long the server waits before it answers
 * @param how what becomes of the answer
 * @param code the HTTP status, for {@code INSTEAD}
 * @param body what is answered instead
 * @param contentType of that body
 */
public record Fault(boolean performs, Duration delay, How how, int code, String body, String contentType) {
    enum How {
        /** The true answer. */
        ANSWER,
        /** Another answer. */
        INSTEAD,
        /** Half of the true answer, then the connection is closed. */
        CUT,
        /** The connection is closed without an answer. */
        CLOSE
    }

    private static final String JSON = "application/json";

    /** The server's own words for a status: 400, 401, 403, 409, 500 … as JSON. Nothing is done. */
    public static Fault status(int code) {
        return status(
                code,
                switch (code) {
                    case 400 -> "Bad Request: something is wrong";
                    case 401 -> "Unauthorized";
                    case 403 -> "Forbidden: bot was blocked by the user";
                    case 409 ->
                        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
                                + " running";
                    case 500 -> "Internal Server Error: restart";
                    default -> "error " + code;
                });
    }

    /** A refusal with a description of your own. Nothing is done. */
    public static Fault status(int code, String description) {
        String body = Json.object()
                .put("ok", false)
                .put("error_code", code)
                .put("description", description)
                .toString();
        return instead(code, body, JSON);
    }

    /** 429 with {@code retry_after} in the parameters. Nothing is done. */
    public static Fault tooManyRequests(int seconds) {
        return instead(429, Refused.tooManyRequests(seconds).body(), JSON);
    }

    /** What a gateway before the server says, in HTML: 502, 503, 504. Nothing is done. */
    public static Fault gateway(int code) {
        String words = code == 502 ? "Bad Gateway" : code == 504 ? "Gateway Time-out" : "Service Unavailable";
        String title = code + " " + words;
        String body = "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
                + "</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n";
        return instead(code, body, "text/html");
    }

    /** 200 with what is no JSON. Nothing is done. */
    public static Fault garbage() {
        return instead(200, "{\"ok\":tru\u0000\u0001\ufffd<!--", JSON);
    }

    /** A result of your own. Nothing is done. */
    public static Fault result(String json) {
        return instead(200, "{\"ok\":true,\"result\":" + json + "}", JSON);
    }

    private static Fault instead(int code, String body, String contentType) {
        return new Fault(false, Duration.ZERO, How.INSTEAD, code, body, contentType);
    }

    /** The answer is lost on its way: half of it arrives. What was asked is done. */
    public static Fault cutAnswer() {
        return new Fault(true, Duration.ZERO, How.CUT, 200, "", JSON);
    }

    /** The connection closes without an answer, before anything is done. */
    public static Fault droppedBefore() {
        return new Fault(false, Duration.ZERO, How.CLOSE, 0, "", "");
    }

    /** The connection closes without an answer, after what was asked is done. */
    public static Fault droppedAfter() {
        return new Fault(true, Duration.ZERO, How.CLOSE, 0, "", "");
    }

    /** Nothing is done and nothing answered for that long, then the connection closes. */
    public static Fault hangs(Duration time) {
        return droppedBefore().late(time);
    }

    /** The true answer, that much later; what was asked is done afterwards too. */
    public static Fault slow(Duration time) {
        return new Fault(true, time, How.ANSWER, 200, "", JSON);
    }

    /** The same, that much later. */
    public Fault late(Duration time) {
        return new Fault(performs, time, how, code, body, contentType);
    }
}
