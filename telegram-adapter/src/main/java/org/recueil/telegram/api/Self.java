package org.recueil.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The bot as Telegram knows it.
 *
 * @param name without the at sign
 * @param isInline whether people may ask it inline, which BotFather has to allow
 */
public record Self(long id, String name, boolean isInline) {
    /**
     * Reads the answer to {@code getMe}. If it does not say whether inline queries are allowed, they are.
     *
     * @throws ApiFailure if the answer names nobody
     */
    public static Self of(JsonNode me) throws ApiFailure {
        if (!me.path("id").isIntegralNumber() || me.path("username").asText("").isEmpty()) {
            throw ApiFailure.of(200, "getMe: an answer that names nobody");
        }
        return new Self(
                me.path("id").asLong(),
                me.path("username").asText(""),
                me.path("supports_inline_queries").asBoolean(true));
    }
}
