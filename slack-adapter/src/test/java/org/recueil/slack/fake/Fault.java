package org.recueil.slack.fake;

import java.time.Duration;

/**
 * Something that goes wrong with one answer of the Web API.
 *
 * @param status of HTTP; 0 where the connection is closed instead
 * @param retryAfter seconds, for the header; negative for none
 * @param delay before it is answered
 * @param performs whether what was asked is done
 * @param isCut whether half of the answer arrives, then the connection is closed
 */
public record Fault(int status, String body, int retryAfter, Duration delay, boolean performs, boolean isCut) {
    private Fault(int status, String body, int retryAfter, Duration delay, boolean performs) {
        this(status, body, retryAfter, delay, performs, false);
    }

    /** Slack's own no. */
    public static Fault error(String word) {
        return new Fault(200, "{\"ok\":false,\"error\":\"" + word + "\"}", -1, Duration.ZERO, false);
    }

    /** What an address answers that takes nothing more, in Slack's words or in those of a web server. */
    public static Fault gone(int code, String body) {
        return new Fault(code, body, -1, Duration.ZERO, false);
    }

    public static Fault tooMuch(int seconds) {
        return new Fault(429, "{\"ok\":false,\"error\":\"ratelimited\"}", seconds, Duration.ZERO, false);
    }

    public static Fault status(int code) {
        return new Fault(code, "<html><body>error " + code + "</body></html>", -1, Duration.ZERO, false);
    }

    public static Fault garbage() {
        return new Fault(200, "{\"ok\":tru\u0000<!--", -1, Duration.ZERO, false);
    }

    /** 200 with members of your own beside {@code ok}; what is no object comes in the place of all. Nothing is done. */
    public static Fault yes(String json) {
        String body = json.replaceFirst("^\\{", "{\"ok\":true,").replaceFirst(",}$", "}");
        return new Fault(200, body, -1, Duration.ZERO, false);
    }

    /** What was asked is done, and half of the answer is lost on its way. */
    public static Fault cut() {
        return new Fault(200, "", -1, Duration.ZERO, true, true);
    }

    /** The same trouble, but what was asked is done. */
    public Fault afterAll() {
        return new Fault(status, body, retryAfter, delay, true, isCut);
    }

    public static Fault dropped() {
        return new Fault(0, "", -1, Duration.ZERO, false);
    }

    /** The true answer, that much later. */
    public static Fault slow(Duration time) {
        return new Fault(200, "", -1, time, true);
    }

    /** Nothing is done, and the connection closes that much later. */
    public static Fault hangs(Duration time) {
        return new Fault(0, "", -1, time, false);
    }
}
