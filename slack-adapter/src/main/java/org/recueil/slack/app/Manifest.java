package org.recueil.slack.app;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URI;
import java.util.List;
import org.recueil.model.id.Body;
import org.recueil.wording.Wording;

/** The manifest of an app: everything that Slack needs to make one. The same shape gives the same manifest. */
final class Manifest {
    /** The hosts of official documents. Links to them get cards. */
    static final List<String> LINKED_HOSTS = Body.HOSTS.stream().sorted().toList();

    private static final String NAME = "Recueil";

    private final AppShape shape;
    private final Wording words;

    Manifest(AppShape shape) {
        this.shape = shape;
        this.words = ShapeWords.in(shape.settings().language());
    }

    /** The manifest as JSON, which Slack accepts like YAML. */
    String text() {
        JsonObject manifest = new JsonObject();
        manifest.add("_metadata", object("major_version", new JsonPrimitive(1)));
        manifest.add("display_information", display());
        manifest.add("features", features());
        manifest.add("oauth_config", object("scopes", scopes()));
        manifest.add("settings", settings());
        return new GsonBuilder()
                .disableHtmlEscaping()
                .setPrettyPrinting()
                .create()
                .toJson(manifest);
    }

    /**
     * The optional scopes stand in both lists.
     *
     * @see <a href="https://docs.slack.dev/changelog/2026/03/16/optional-scopes">Optional scopes</a>
     */
    private JsonObject scopes() {
        JsonObject scopes = object("bot", list(shape.scopes()));
        if (!shape.optionalScopes().isEmpty()) {
            scopes.add("bot_optional", list(shape.optionalScopes()));
        }
        return scopes;
    }

    private JsonObject display() {
        JsonObject display = new JsonObject();
        display.addProperty("name", NAME);
        display.addProperty("description", words.say("app.description"));
        display.addProperty("long_description", words.say("app.long"));
        display.addProperty("background_color", "#1f4e79");
        return display;
    }

    private JsonObject features() {
        JsonObject features = new JsonObject();
        features.add("app_home", home());
        JsonObject bot = object("display_name", new JsonPrimitive(NAME));
        bot.addProperty("always_online", true);
        features.add("bot_user", bot);
        JsonArray shortcuts =
                list(shortcut(InstalledApp.SHORTCUT, words.say("shortcut.name"), words.say("shortcut.description")));
        shortcuts.add(
                shortcut(InstalledApp.ASK_HERE, words.say("shortcut.ask.name"), words.say("shortcut.ask.description")));
        shortcuts.add(shortcut(
                InstalledApp.CHECK, words.say("shortcut.check.name"), words.say("shortcut.check.description")));
        features.add("shortcuts", shortcuts);
        JsonArray commands = new JsonArray();
        for (SlashCommand command : SlashCommand.values()) {
            commands.add(command(command));
        }
        features.add("slash_commands", commands);
        if (!shape.isMinimal()) {
            features.add("unfurl_domains", list(LINKED_HOSTS));
        }
        return features;
    }

    /** The App Home. If the bot cannot hear direct messages, there is no room to write them. */
    private JsonObject home() {
        JsonObject home = new JsonObject();
        home.addProperty("home_tab_enabled", !shape.isMinimal());
        home.addProperty("messages_tab_enabled", !shape.isMinimal());
        home.addProperty("messages_tab_read_only_enabled", shape.isMinimal());
        return home;
    }

    private static JsonObject shortcut(String callback, String name, String description) {
        JsonObject shortcut = new JsonObject();
        shortcut.addProperty("name", name);
        shortcut.addProperty("type", "message");
        shortcut.addProperty("callback_id", callback);
        shortcut.addProperty("description", description);
        return shortcut;
    }

    private JsonObject command(SlashCommand command) {
        CommandNames names = shape.settings().commands();
        String key = command.usualName();
        JsonObject said = new JsonObject();
        said.addProperty("command", "/" + names.of(command));
        requests("url", said);
        said.addProperty("description", words.say("command.description." + key, names.of(command)));
        said.addProperty("usage_hint", words.say("command.hint." + key));
        said.addProperty("should_escape", false);
        return said;
    }

    private JsonObject settings() {
        JsonObject settings = new JsonObject();
        if (!shape.events().isEmpty()) {
            JsonObject events = new JsonObject();
            requests("request_url", events);
            events.add("bot_events", list(shape.events()));
            settings.add("event_subscriptions", events);
        }
        JsonObject interactivity = object("is_enabled", new JsonPrimitive(true));
        requests("request_url", interactivity);
        settings.add("interactivity", interactivity);
        settings.addProperty("org_deploy_enabled", false);
        settings.addProperty("socket_mode_enabled", shape.requests().isEmpty());
        settings.addProperty("token_rotation_enabled", false);
        return settings;
    }

    private void requests(String name, JsonObject told) {
        shape.requests().map(URI::toString).ifPresent(address -> told.addProperty(name, address));
    }

    private static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    private static JsonArray list(JsonElement only) {
        JsonArray list = new JsonArray();
        list.add(only);
        return list;
    }

    private static JsonArray list(List<?> texts) {
        JsonArray list = new JsonArray();
        texts.forEach(text -> list.add(text.toString()));
        return list;
    }
}
