package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recueil.command.Language;
import org.recueil.model.Body;

/** The manifest is the app: it has what the code has, and asks for what the code needs and no more. */
class ManifestTest {
    /** The scope that each method of the Web API asks for; none where the token is enough. */
    private static final Map<String, String> SCOPES_OF_METHODS = Map.of(
            "apps.connections.open", "",
            "auth.test", "",
            "chat.delete", "chat:write",
            "chat.postEphemeral", "chat:write",
            "chat.postMessage", "chat:write",
            "chat.unfurl", "links:write",
            "chat.update", "chat:write",
            "users.info", "users:read",
            "views.publish", "");

    private static final Map<String, String> SCOPES_OF_EVENTS = Map.of(
            "app_home_opened", "",
            "app_mention", "app_mentions:read",
            "link_shared", "links:read",
            "message.im", "im:history");

    private static final Pattern METHOD =
            Pattern.compile("\"((?:apps|auth|bots|chat|conversations|team|users|views)\\.[A-Za-z.]+)\"");
    private static final Pattern EVENT = Pattern.compile("case \"([a-z_]+)\"");

    private final JsonNode manifest = manifest();

    @Test
    void scopesAreTheLeastThatTheCodeNeeds() {
        Set<String> needed = new TreeSet<>(Set.of("commands"));
        Set<String> methods = found(METHOD, code());
        assertEquals(new TreeSet<>(SCOPES_OF_METHODS.keySet()), methods);
        methods.forEach(method -> needed.add(SCOPES_OF_METHODS.get(method)));
        SCOPES_OF_EVENTS.values().forEach(needed::add);
        needed.remove("");
        assertEquals(List.copyOf(needed), texts(manifest.at("/oauth_config/scopes/bot"), ""));
    }

    @Test
    void eventsAreThoseThatTheCodeHandles() throws IOException {
        Set<String> handled = found(EVENT, Files.readString(source("Events.java")));
        Set<String> subscribed = new TreeSet<>(texts(manifest.at("/settings/event_subscriptions/bot_events"), ""));
        assertEquals(SCOPES_OF_EVENTS.keySet(), subscribed);
        assertEquals(
                handled,
                subscribed.stream()
                        .map(event -> event.replaceFirst("\\..*", ""))
                        .collect(Collectors.toSet()));
    }

    @Test
    void slashCommandsAreThoseOfTheCode() {
        JsonNode commands = manifest.at("/features/slash_commands");
        assertEquals(Commands.names(), texts(commands, "command"));
        commands.forEach(command -> {
            assertLength(command, "description", 2_000);
            assertLength(command, "usage_hint", 1_000);
        });
    }

    @Test
    void theShortcutIsTheCodes() {
        JsonNode shortcuts = manifest.at("/features/shortcuts");
        assertEquals(List.of(Commands.SHORTCUT), texts(shortcuts, "callback_id"));
        assertEquals(List.of("message"), texts(shortcuts, "type"));
        for (Language language : Language.values()) {
            assertEquals(List.of(Words.in(language).say("shortcut")), texts(shortcuts, "name"));
        }
        assertLength(shortcuts.get(0), "name", 24);
        assertLength(shortcuts.get(0), "description", 150);
    }

    @Test
    void linksOfTheseHostsAreShownAsCards() {
        assertEquals(Body.HOSTS.stream().sorted().toList(), texts(manifest.at("/features/unfurl_domains"), ""));
    }

    @Test
    void homeAndMessagesAreOpenAndSocketModeIsOn() {
        for (String on : List.of(
                "/features/app_home/home_tab_enabled",
                "/features/app_home/messages_tab_enabled",
                "/features/bot_user/always_online",
                "/settings/interactivity/is_enabled",
                "/settings/socket_mode_enabled")) {
            assertTrue(manifest.at(on).booleanValue(), on);
        }
        assertTrue(
                manifest.at("/features/app_home/messages_tab_read_only_enabled").isBoolean());
        assertEquals(
                false,
                manifest.at("/features/app_home/messages_tab_read_only_enabled").booleanValue());
    }

    @Test
    void namesAreAsLongAsSlackTakesThem() {
        JsonNode display = manifest.at("/display_information");
        assertLength(display, "name", 35);
        assertLength(display, "description", 140);
        assertLength(display, "long_description", 4_000);
        assertTrue(display.get("long_description").textValue().length() >= 174);
        assertLength(manifest.at("/features/bot_user"), "display_name", 80);
    }

    private static void assertLength(JsonNode node, String field, int most) {
        String text = node.path(field).textValue();
        assertTrue(text != null && !text.isBlank() && text.length() <= most, field + ": " + text);
    }

    /** The elements of a list, or one field of each; never none. */
    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add((field.isEmpty() ? each : each.path(field)).textValue()));
        assertTrue(!texts.isEmpty(), () -> "nothing in " + list);
        return texts;
    }

    private static Set<String> found(Pattern pattern, String code) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(code);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String code() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            StringBuilder code = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path source(String name) {
        return Path.of("src", "main", "java", "org", "recueil", "slack", name);
    }

    private static JsonNode manifest() {
        try {
            return new YAMLMapper().readTree(Path.of("manifest.yml").toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
