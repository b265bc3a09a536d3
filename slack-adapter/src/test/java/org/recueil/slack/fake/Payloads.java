package org.recueil.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** What Slack sends, in its form. */
final class Payloads {
    private Payloads() {}

    /** An object of these members: a name and its value, and so on. */
    static JsonObject object(Object... members) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < members.length; i += 2) {
            object.add((String) members[i], value(members[i + 1]));
        }
        return object;
    }

    static JsonArray list(JsonElement... elements) {
        JsonArray list = new JsonArray();
        for (JsonElement element : elements) {
            list.add(element);
        }
        return list;
    }

    private static JsonElement value(Object value) {
        if (value instanceof JsonElement json) {
            return json;
        } else if (value instanceof Number number) {
            return new JsonPrimitive(number);
        } else if (value instanceof Boolean truth) {
            return new JsonPrimitive(truth);
        }
        return new JsonPrimitive((String) value);
    }

    static JsonObject command(String user, String channel, String name, String text, String trigger, String address) {
        return object(
                "token",
                "legacy",
                "team_id",
                "T0TEAM",
                "team_domain",
                "wg",
                "channel_id",
                channel,
                "channel_name",
                channel.startsWith("D") ? "directmessage" : "general",
                "user_id",
                user,
                "user_name",
                "anna",
                "command",
                name,
                "text",
                text,
                "api_app_id",
                "A0APP",
                "is_enterprise_install",
                "false",
                "response_url",
                address,
                "trigger_id",
                trigger);
    }

    static JsonObject callback(String id, JsonObject event) {
        return object(
                "token",
                "legacy",
                "team_id",
                "T0TEAM",
                "api_app_id",
                "A0APP",
                "event",
                event,
                "type",
                "event_callback",
                "event_id",
                id,
                "event_time",
                1_764_000_000,
                "is_ext_shared_channel",
                false);
    }

    static JsonObject person(String user) {
        return object("id", user, "username", "anna", "name", "anna", "team_id", "T0TEAM");
    }
}
