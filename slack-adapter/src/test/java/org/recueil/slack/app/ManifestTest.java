package org.recueil.slack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.cli.Program;
import org.recueil.model.id.Body;

/** {@code slack manifest}: it has what the code has, asks for what the code needs and no more, and takes the shape that is asked for. */
class ManifestTest {
    /** The scope that each method of the Web API asks for; none if the token is enough. */
    private static final Map<String, String> SCOPES_OF_METHODS = Map.ofEntries(
            Map.entry("apps.connections.open", ""),
            Map.entry("auth.test", ""),
            Map.entry("chat.delete", "chat:write"),
            Map.entry("chat.postEphemeral", "chat:write"),
            Map.entry("chat.postMessage", "chat:write"),
            Map.entry("chat.unfurl", "links:write"),
            Map.entry("chat.update", "chat:write"),
            Map.entry("conversations.history", "im:history"),
            Map.entry("conversations.replies", "im:history"),
            Map.entry("files.completeUploadExternal", "files:write"),
            Map.entry("files.getUploadURLExternal", "files:write"),
            Map.entry("users.info", "users:read"),
            Map.entry("views.open", ""),
            Map.entry("views.publish", ""),
            Map.entry("views.push", ""),
            Map.entry("views.update", ""));

    private static final Map<String, String> SCOPES_OF_EVENTS = Map.of(
            "app_home_opened", "",
            "app_mention", "app_mentions:read",
            "link_shared", "links:read",
            "message.im", "im:history");

    private static final Pattern METHOD =
            Pattern.compile("\"((?:apps|auth|bots|chat|conversations|files|team|users|views)\\.[A-Za-z.]+)\"");
    private static final Pattern EVENT = Pattern.compile("case \"([a-z_]+)\"");

    private static final Path CODE = Path.of("src", "main", "java", "org", "recueil", "slack");

    @Test
    void scopesAreTheLeastThatTheCodeNeeds() {
        Set<String> needed = new TreeSet<>(Set.of("commands"));
        Set<String> methods = found(METHOD, codeOfTheBot());
        assertEquals(new TreeSet<>(SCOPES_OF_METHODS.keySet()), methods);
        methods.forEach(method -> {
            String scope = SCOPES_OF_METHODS.get(method);
            assertEquals(scope, Scope.ofMethod(method).map(Scope::toString).orElse(""), method);
            needed.add(scope);
        });
        needed.addAll(SCOPES_OF_EVENTS.values());
        needed.remove("");
        assertEquals(List.copyOf(needed), texts(manifest().at("/oauth_config/scopes/bot"), ""));
    }

    /** Slack wants them in both lists. */
    @Test
    void filesAreAnOptionalScopeOfTheWholeApp() {
        assertEquals(List.of("files:write"), texts(manifest().at("/oauth_config/scopes/bot_optional"), ""));
        assertTrue(manifest("--minimal").at("/oauth_config/scopes/bot_optional").isMissingNode());
    }

    @Test
    void eventsAreThoseThatTheCodeHandles() throws IOException {
        Set<String> handled =
                found(EVENT, Files.readString(CODE.resolve("event").resolve("Events.java")));
        Set<String> subscribed = new TreeSet<>(texts(manifest().at("/settings/event_subscriptions/bot_events"), ""));
        assertEquals(SCOPES_OF_EVENTS.keySet(), subscribed);
        assertEquals(
                handled,
                subscribed.stream()
                        .map(event -> event.replaceFirst("\\..*", ""))
                        .collect(Collectors.toSet()));
    }

    @Test
    void itsPageSaysWhatEachScopeIsFor() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "slack.md"));
        String table = page.substring(page.indexOf("\n## Scopes\n"), page.indexOf("\n## HTTP mode\n"));
        assertEquals(
                Stream.of(Scope.values()).map(Scope::toString).collect(Collectors.toCollection(TreeSet::new)),
                found(Pattern.compile("(?m)(?:^\\| |, )`([a-z_:]+)`(?=.* \\| .* \\| )"), table));
    }

    @Test
    void theWholeAppHasAllThatTheBotDoes() {
        JsonNode manifest = manifest();
        assertEquals(List.of("/chercher", "/rec", "/recueil", "/theme", "/verifier"), commands(manifest));
        assertEquals(
                List.of(InstalledApp.SHORTCUT, InstalledApp.ASK_HERE, InstalledApp.CHECK),
                texts(manifest.at("/features/shortcuts"), "callback_id"));
        assertEquals(
                List.of(
                        InstalledApp.USUAL.shortcut(),
                        InstalledApp.USUAL.askingShortcut(),
                        InstalledApp.USUAL.checkingShortcut()),
                texts(manifest.at("/features/shortcuts"), "name"));
        assertEquals(Body.HOSTS.stream().sorted().toList(), texts(manifest.at("/features/unfurl_domains"), ""));
        assertTrue(manifest.at("/features/app_home/home_tab_enabled").booleanValue());
        assertTrue(manifest.at("/features/app_home/messages_tab_enabled").booleanValue());
        assertFalse(
                manifest.at("/features/app_home/messages_tab_read_only_enabled").booleanValue());
        assertTrue(manifest.at("/settings/socket_mode_enabled").booleanValue());
    }

    @Test
    void theMinimalOneHasTwoScopesAndNoEvents() {
        JsonNode manifest = manifest("--minimal");
        assertEquals(List.of("chat:write", "commands"), texts(manifest.at("/oauth_config/scopes/bot"), ""));
        assertFalse(manifest.at("/settings").has("event_subscriptions"));
        assertFalse(manifest.at("/features").has("unfurl_domains"));
        assertFalse(manifest.at("/features/app_home/messages_tab_enabled").booleanValue());
        assertEquals(commands(manifest()), commands(manifest));
        assertTrue(manifest.at("/settings/interactivity/is_enabled").booleanValue());
    }

    @ParameterizedTest
    @CsvSource({
        "https://recueil.example.org, https://recueil.example.org/slack/events",
        "https://recueil.example.org/, https://recueil.example.org/slack/events",
        "https://recueil.example.org:8443/bots/recueil, https://recueil.example.org:8443/bots/recueil"
    })
    void byHttpEverythingGoesToOneAddress(String address, String told) {
        JsonNode manifest = manifest("--http", address);
        assertFalse(manifest.at("/settings/socket_mode_enabled").booleanValue());
        assertEquals(
                told, manifest.at("/settings/event_subscriptions/request_url").textValue());
        assertEquals(told, manifest.at("/settings/interactivity/request_url").textValue());
        assertEquals(List.of(told, told, told, told, told), texts(manifest.at("/features/slash_commands"), "url"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.org     | ''",
                "https://a.org/bot | 'https://a.org/bot : le bot écoute à /slack/events ; ce qui est devant lui doit y mener'"
            })
    void whatTheBotNeedsForItIsSaidBesideIt(String address, String reminder) {
        assertEquals(
                List.of("pour ce manifeste, il faut aussi au bot le réglage : SLACK_SIGNING_SECRET, SLACK_HTTP_PORT"),
                run("--http", address).err().lines().limit(1).toList());
        assertEquals(reminder, run("--http", address).err().lines().skip(1).collect(Collectors.joining()));
    }

    @Test
    void commandsHaveTheNamesThatWereChosen() {
        JsonNode manifest = manifest("--command", "rec=recueil-rec", "--command=/recueil=/onu");
        assertEquals(List.of("/chercher", "/recueil-rec", "/onu", "/theme", "/verifier"), commands(manifest));
        JsonNode whole = manifest.at("/features/slash_commands/2");
        assertEquals(
                "Tout ce que Recueil sait faire ; /onu aide",
                whole.get("description").textValue());
        assertEquals(
                """
                pour ce manifeste, il faut aussi au bot le réglage : SLACK_COMMANDS=rec=recueil-rec,recueil=onu
                """,
                Program.here()
                        .run("slack", "manifest", "--command", "rec=recueil-rec", "--command", "recueil=onu")
                        .err());
    }

    @Test
    void inEnglishItSaysTheSameInEnglish() {
        JsonNode manifest = manifest("--lang", "en");
        assertEquals(
                List.of("Find references", "Ask a question here", "Check quotations"),
                texts(manifest.at("/features/shortcuts"), "name"));
        assertEquals(commands(manifest()), commands(manifest));
        assertEquals(fields(manifest()), fields(manifest));
        Program.Ran ran = Program.here().run("--lang", "en", "slack", "manifest");
        assertEquals(manifest.toString(), json(ran.out()).toString());
        assertEquals("for this manifest, the bot also needs the setting: SLACK_LANG=en\n", ran.err());
    }

    @Test
    void slackTakesEveryShape() {
        List<String[]> shapes = shapes();
        assertEquals(16, shapes.size());
        for (String[] options : shapes) {
            assertEquals(
                    List.of(),
                    ManifestRules.errors(manifest(options)),
                    () -> List.of(options).toString());
        }
    }

    /** The options of every shape that an app may have. */
    static List<String[]> shapes() {
        List<String[]> shapes = new ArrayList<>();
        for (List<String> size : List.of(List.<String>of(), List.of("--minimal"))) {
            for (List<String> way : List.of(List.<String>of(), List.of("--http", "https://recueil.example.org"))) {
                for (List<String> names : List.of(
                        List.<String>of(), List.of("--command", "rec=r1", "--command", "search=" + "b".repeat(31)))) {
                    for (String language : List.of("fr", "en")) {
                        List<String> options = new ArrayList<>(size);
                        options.addAll(way);
                        options.addAll(names);
                        options.addAll(List.of("--lang", language));
                        shapes.add(options.toArray(String[]::new));
                    }
                }
            }
        }
        return shapes;
    }

    @Test
    void whatSlackDoesNotTakeIsFound() {
        ObjectNode manifest = (ObjectNode) manifest();
        ((ObjectNode) manifest.get("display_information"))
                .put("name", "n".repeat(36))
                .put("colour", "#123456");
        ((ObjectNode) manifest.at("/features/slash_commands/1")).put("command", "/theme");
        ((ObjectNode) manifest.get("settings")).put("socket_mode_enabled", false);
        List<String> errors = ManifestRules.errors(manifest);
        assertEquals(2 + 5 + 2 + 1, errors.size(), errors.toString());
    }

    static Program.Ran run(String... options) {
        return Program.here()
                .run(Stream.concat(Stream.of("slack", "manifest"), Stream.of(options))
                        .toArray(String[]::new));
    }

    static JsonNode manifest(String... options) {
        Program.Ran ran = run(options);
        assertEquals(0, ran.code(), ran.err());
        return json(ran.out());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private static List<String> commands(JsonNode manifest) {
        return texts(manifest.at("/features/slash_commands"), "command");
    }

    /** The names of all fields, in their order. */
    private static List<String> fields(JsonNode node) {
        List<String> fields = new ArrayList<>();
        node.fieldNames().forEachRemaining(fields::add);
        node.forEach(each -> fields.addAll(fields(each)));
        return fields;
    }

    /** The elements of a list, or one field of each; never none. */
    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add((field.isEmpty() ? each : each.path(field)).textValue()));
        assertTrue(!texts.isEmpty(), () -> "nothing in " + list);
        return texts;
    }

    private static Set<String> found(Pattern pattern, String code) {
        return pattern.matcher(code)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without the table of what each method needs. */
    private static String codeOfTheBot() {
        try (Stream<Path> files = Files.walk(CODE)) {
            StringBuilder code = new StringBuilder();
            Path table = CODE.resolve("app");
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(table))
                    .toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
