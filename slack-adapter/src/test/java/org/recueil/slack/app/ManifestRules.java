package org.recueil.slack.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What Slack takes as a manifest: which fields there are, of which kind, how long.
 *
 * @see <a href="https://docs.slack.dev/reference/app-manifest">App manifest reference</a>
 */
final class ManifestRules {
    private static final Map<String, Pattern> TEXTS = new TreeMap<>();
    private static final Map<String, Integer> LISTS = Map.of(
            "features.shortcuts", 10,
            "features.slash_commands", 50,
            "features.unfurl_domains", 5,
            "oauth_config.scopes.bot", 255,
            "oauth_config.scopes.bot_optional", 255,
            "settings.event_subscriptions.bot_events", 100);
    private static final List<String> FLAGS = List.of(
            "features.app_home.home_tab_enabled",
            "features.app_home.messages_tab_enabled",
            "features.app_home.messages_tab_read_only_enabled",
            "features.bot_user.always_online",
            "features.slash_commands[].should_escape",
            "settings.interactivity.is_enabled",
            "settings.org_deploy_enabled",
            "settings.socket_mode_enabled",
            "settings.token_rotation_enabled");
    /** Without these Slack makes no app. */
    private static final List<String> NEEDED = List.of(
            "/display_information/name",
            "/oauth_config/scopes/bot/0",
            "/features/bot_user/display_name",
            "/features/slash_commands/0/command",
            "/features/slash_commands/0/description");

    static {
        text("display_information.name", ".{1,35}");
        text("display_information.description", ".{1,140}");
        text("display_information.long_description", ".{174,4000}");
        text("display_information.background_color", "#[0-9a-f]{6}");
        text("features.bot_user.display_name", ".{1,80}");
        text("features.shortcuts[].name", ".{1,24}");
        text("features.shortcuts[].type", "message|global");
        text("features.shortcuts[].callback_id", ".{1,255}");
        text("features.shortcuts[].description", ".{1,150}");
        text("features.slash_commands[].command", "/[a-z0-9][a-z0-9_-]{0,30}");
        text("features.slash_commands[].url", "https://.{1,2992}");
        text("features.slash_commands[].description", ".{1,2000}");
        text("features.slash_commands[].usage_hint", ".{1,1000}");
        text("features.unfurl_domains[]", "[a-z0-9.-]{3,255}");
        text("oauth_config.scopes.bot[]", "[a-z_]+(:[a-z_]+)?");
        text("oauth_config.scopes.bot_optional[]", "[a-z_]+(:[a-z_]+)?");
        text("settings.event_subscriptions.request_url", "https://.{1,2992}");
        text("settings.event_subscriptions.bot_events[]", "[a-z_]+(\\.[a-z_]+)?");
        text("settings.interactivity.request_url", "https://.{1,2992}");
    }

    private final List<String> errors = new ArrayList<>();

    private ManifestRules() {}

    private static void text(String path, String form) {
        TEXTS.put(path, Pattern.compile(form));
    }

    /** What Slack would say against it; nothing if it takes it. */
    static List<String> errors(JsonNode manifest) {
        ManifestRules rules = new ManifestRules();
        rules.object("", manifest);
        for (String needed : NEEDED) {
            if (manifest.at(needed).isMissingNode()) {
                rules.errors.add("no " + needed);
            }
        }
        rules.together(manifest);
        return rules.errors;
    }

    private void object(String path, JsonNode node) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            look((path.isEmpty() ? "" : path + ".") + field.getKey(), field.getValue());
        }
    }

    private void look(String path, JsonNode node) {
        if (node.isObject()) {
            object(path, node);
        } else if (node.isArray()) {
            check(LISTS.containsKey(path) && !node.isEmpty() && node.size() <= LISTS.get(path), path, node);
            node.forEach(each -> look(path + "[]", each));
        } else if (node.isBoolean()) {
            check(FLAGS.contains(path), path, node);
        } else if (node.isTextual()) {
            check(
                    TEXTS.containsKey(path)
                            && TEXTS.get(path).matcher(node.textValue()).matches(),
                    path,
                    node);
        } else {
            check(path.equals("_metadata.major_version") && node.asInt() == 1, path, node);
        }
    }

    /** Either a socket, or an address for all that Slack sends; and no name twice. */
    private void together(JsonNode manifest) {
        boolean socket = manifest.at("/settings/socket_mode_enabled").booleanValue();
        List<JsonNode> addresses = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (JsonNode command : manifest.at("/features/slash_commands")) {
            addresses.add(command.path("url"));
            names.add(command.path("command").asText());
        }
        addresses.add(manifest.at("/settings/interactivity/request_url"));
        if (manifest.at("/settings").has("event_subscriptions")) {
            addresses.add(manifest.at("/settings/event_subscriptions/request_url"));
        }
        addresses.forEach(address -> check(address.isMissingNode() == socket, "address", address));
        check(names.stream().distinct().count() == names.size(), "names", manifest.at("/features/slash_commands"));
    }

    private void check(boolean isRight, String path, JsonNode node) {
        if (!isRight) {
            errors.add(path + ": " + node);
        }
    }
}
