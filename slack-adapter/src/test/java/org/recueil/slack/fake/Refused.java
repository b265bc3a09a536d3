package org.recueil.slack.fake;

import com.google.gson.JsonObject;

/** Slack's no to a request, by its word for why. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient JsonObject members;

    Refused(String word) {
        this(word, new JsonObject());
    }

    /** @param members what else it says */
    Refused(String word, JsonObject members) {
        super(word);
        this.members = members;
    }

    /** The whole answer. */
    JsonObject answer() {
        JsonObject answer = members.deepCopy();
        answer.addProperty("ok", false);
        answer.addProperty("error", getMessage());
        return answer;
    }
}
