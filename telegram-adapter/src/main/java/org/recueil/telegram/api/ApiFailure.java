package org.recueil.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.recueil.delivery.Failure;

/** A request that the Bot API did not accept. */
public final class ApiFailure extends Failure {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_DESCRIPTION = 200;
    private static final int BAD_REQUEST = 400;
    private static final int LONGEST_PAUSE_SECONDS = 24 * 60 * 60;
    private static final List<String> TOPIC_GONE = List.of("TOPIC_CLOSED", "TOPIC_DELETED", "message thread not found");
    /** In the words of servers of several years. */
    private static final List<String> REPLY_GONE = List.of(
            "message to be replied not found",
            "message to reply not found",
            "replied message not found",
            "reply message not found",
            "REPLY_MESSAGE_ID_INVALID");

    private static final List<String> FOR_GOOD =
            List.of("chat not found", "not enough rights", "have no rights", "CHAT_WRITE_FORBIDDEN", "CHAT_RESTRICTED");

    private final int code;
    private final int retryAfterSeconds;
    private final long migratedTo;
    private final boolean isAnswer;

    private ApiFailure(int code, String description, int retryAfterSeconds, long migratedTo, boolean isAnswer) {
        super(code + " " + description.substring(0, Math.min(description.length(), LONGEST_DESCRIPTION)));
        this.code = code;
        this.retryAfterSeconds = retryAfterSeconds;
        this.migratedTo = migratedTo;
        this.isAnswer = isAnswer;
    }

    /** An answer of the Bot API that refuses the request. */
    static ApiFailure of(int status, JsonNode answer) {
        JsonNode parameters = answer.path("parameters");
        return new ApiFailure(
                answer.path("error_code").asInt(status),
                answer.path("description").asText(""),
                Math.min(parameters.path("retry_after").asInt(0), LONGEST_PAUSE_SECONDS),
                parameters.path("migrate_to_chat_id").asLong(0),
                true);
    }

    /** No answer, or one that is not from the Bot API: a gateway's, or half of one. */
    static ApiFailure of(int status, String what) {
        return new ApiFailure(status, what, 0, 0, false);
    }

    /** An answer with which nothing can be done, however often it comes. */
    static ApiFailure unusable(String what) {
        return new ApiFailure(BAD_REQUEST, what, 0, 0, true);
    }

    /** The code in the answer, or else the HTTP status; 0 if no answer came. */
    public int code() {
        return code;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return code == 429 ? Optional.of(Duration.ofSeconds(Math.max(1, retryAfterSeconds))) : Optional.empty();
    }

    /** The supergroup that a group has become, if the request went to the group. */
    public Optional<Long> migratedTo() {
        return migratedTo == 0 ? Optional.empty() : Optional.of(migratedTo);
    }

    @Override
    public boolean isUnknownToken() {
        return isAnswer && (code == 401 || code == 404);
    }

    @Override
    public boolean isTransient() {
        return !isAnswer || isUnknownToken() || code == 409 || code == 429 || code >= 500;
    }

    /** Whether nothing can ever be sent there: the bot is blocked or removed, or the chat is gone. */
    public boolean isForGood() {
        return code == 403 || isTopicGone() || FOR_GOOD.stream().anyMatch(this::says);
    }

    /** Whether nobody can write in the topic any more, although others in the chat may be open. */
    public boolean isTopicGone() {
        return TOPIC_GONE.stream().anyMatch(this::says);
    }

    /** Whether the message to reply to is gone. */
    public boolean isReplyGone() {
        return REPLY_GONE.stream().anyMatch(this::says);
    }

    /** Whether the server's description holds these words. */
    public boolean says(String words) {
        return getMessage().contains(words);
    }
}
