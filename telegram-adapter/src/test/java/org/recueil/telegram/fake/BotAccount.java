package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The bot as BotFather made it (Bot API, "User" and "getMe"). */
record BotAccount(String token, long id, String name, String username) {
    static BotAccount of(String token, String username) {
        int colon = token.indexOf(':');
        if (colon < 1 || !token.substring(0, colon).chars().allMatch(Character::isDigit)) {
            throw new IllegalArgumentException(
                    "A token is a number, a colon and a secret, such as 123456:ABC-DEF, not \"" + token + "\"");
        }
        return new BotAccount(token, Long.parseLong(token.substring(0, colon)), "Recueil", username);
    }

    ObjectNode json() {
        return Json.object()
                .put("id", id)
                .put("is_bot", true)
                .put("first_name", name)
                .put("username", username);
    }

    /** What getMe answers. */
    ObjectNode fullJson() {
        return json().put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", true)
                .put("can_connect_to_business", false)
                .put("has_main_web_app", false);
    }

    /** The token never shows, here neither. */
    @Override
    public String toString() {
        return "@" + username;
    }
}
