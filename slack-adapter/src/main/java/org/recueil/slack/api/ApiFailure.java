package org.recueil.slack.api;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.recueil.delivery.Failure;

/** A request that Slack did not accept, with Slack's word for the reason, such as {@code not_in_channel}. */
public final class ApiFailure extends Failure {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_WORD = 60;
    private static final long LONGEST_PAUSE_SECONDS = 60 * 60;

    /** Slack's word if the app lacks a scope. */
    static final String NO_SCOPE = "missing_scope";

    private static final Set<String> UNKNOWN_TOKEN = Set.of(
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "not_allowed_token_type");
    /** Slack's words if a part of the request may have been done. */
    private static final Set<String> HALF_DONE = Set.of("fatal_error", "internal_error");

    private static final Set<String> PASSING = Set.of(
            "request_timeout",
            "service_unavailable",
            "ratelimited",
            "rate_limited",
            "message_limit_exceeded",
            "team_added_to_org");

    private enum Answer {
        GIVEN,
        LOST,
        /** The request never reached Slack. */
        NOT_ASKED_FOR
    }

    private final String method;
    private final String error;
    private final Answer answer;
    private final long retryAfterSeconds;

    private ApiFailure(String method, String error, Answer answer, long retryAfterSeconds) {
        super(method + " " + error);
        this.method = method;
        this.error = error;
        this.answer = answer;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** Slack refused the request. */
    public static ApiFailure refused(String method, String error) {
        String word = error.replaceAll("[^\\w.:-]+", " ").strip();
        return new ApiFailure(method, word.substring(0, Math.min(word.length(), LONGEST_WORD)), Answer.GIVEN, 0);
    }

    /**
     * Slack asks for a pause.
     *
     * @param seconds the value of {@code Retry-After}, whatever it looks like
     */
    static ApiFailure tooMuch(String method, String seconds) {
        long pause = seconds.matches("\\d{1,9}") ? Long.parseLong(seconds) : 1;
        return new ApiFailure(method, "ratelimited", Answer.GIVEN, Math.max(1, Math.min(pause, LONGEST_PAUSE_SECONDS)));
    }

    /** No answer, or one that is not from Slack: a gateway's, or half of one. */
    public static ApiFailure noAnswer(String method, String what) {
        return new ApiFailure(method, what, Answer.LOST, 0);
    }

    /** Slack could not be reached, so nothing was asked. */
    static ApiFailure unsent(String method, String what) {
        return new ApiFailure(method, what, Answer.NOT_ASKED_FOR, 0);
    }

    private boolean isAnswer() {
        return answer == Answer.GIVEN;
    }

    /** The method that failed. */
    String method() {
        return method;
    }

    public boolean says(String word) {
        return isAnswer() && error.equals(word);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return retryAfterSeconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(retryAfterSeconds));
    }

    @Override
    public boolean isTransient() {
        return !isAnswer() || retryAfterSeconds > 0 || HALF_DONE.contains(error) || PASSING.contains(error);
    }

    /** Whether the request may have been carried out all the same, so that repeating it might do it twice. */
    public boolean mayBeDone() {
        return answer == Answer.LOST || isAnswer() && HALF_DONE.contains(error);
    }

    /** Whether the app lacks the scope that the method needs. */
    public boolean lacksScope() {
        return says(NO_SCOPE);
    }

    /** The scope that opens sockets belongs to the token, too. */
    @Override
    public boolean isUnknownToken() {
        return isAnswer() && (UNKNOWN_TOKEN.contains(error) || says(NO_SCOPE) && method.equals(WebApi.OPEN_SOCKET));
    }

    /** What a person is told who wanted something posted. */
    public UserFacingError trouble() {
        if (mayBeDone()) {
            return UserFacingError.UNSURE;
        }
        return switch (isAnswer() ? error : "") {
            case "not_in_channel" -> UserFacingError.NOT_IN_CHANNEL;
            case "is_archived", "channel_is_archived" -> UserFacingError.ARCHIVED;
            case "channel_not_found",
                    "restricted_action",
                    "restricted_action_read_only_channel",
                    "not_allowed",
                    "posting_to_channel_denied",
                    NO_SCOPE -> UserFacingError.NO_CHANNEL;
            case "messages_tab_disabled", "cannot_dm_bot" -> UserFacingError.NO_DIRECT_MESSAGES;
            case "file_uploads_disabled",
                    "file_uploads_except_images_disabled",
                    "file_upload_size_restricted",
                    "storage_limit_reached" -> UserFacingError.FILES_OFF;
            default -> UserFacingError.FAILED;
        };
    }
}
