package org.recueil.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What Slack sends, in its form. */
final class Payloads {
    private Payloads() {}

    /** An object of this member and those that follow. */
    static Members object(String name, String text) {
        return new Members().with(name, text);
    }

    static JsonArray list(JsonElement... elements) {
        JsonArray list = new JsonArray();
        for (JsonElement element : elements) {
            list.add(element);
        }
        return list;
    }

    static JsonObject command(String user, String channel, String name, String text, String trigger, String address) {
        return object("token", "legacy")
                .with("team_id", "T0TEAM")
                .with("team_domain", "wg")
                .with("channel_id", channel)
                .with("channel_name", channel.startsWith("D") ? "directmessage" : "general")
                .with("user_id", user)
                .with("user_name", "anna")
                .with("command", name)
                .with("text", text)
                .with("api_app_id", "A0APP")
                .with("is_enterprise_install", "false")
                .with("response_url", address)
                .with("trigger_id", trigger)
                .json();
    }

    static JsonObject callback(String id, JsonObject event) {
        return object("token", "legacy")
                .with("team_id", "T0TEAM")
                .with("api_app_id", "A0APP")
                .with("event", event)
                .with("type", "event_callback")
                .with("event_id", id)
                .with("event_time", 1_764_000_000)
                .with("is_ext_shared_channel", false)
                .json();
    }

    static JsonObject person(String user) {
        return object("id", user)
                .with("username", "anna")
                .with("name", "anna")
                .with("team_id", "T0TEAM")
                .json();
    }
}
